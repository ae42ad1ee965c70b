import type { NameLists } from "../../index.js";
import { allPlaces } from "./all-places.js";
import { femaleGivenNames, maleGivenNames } from "./given-names.js";
import {
  articles,
  headBreaks,
  kindBreaks,
  nameSuffixes,
  possessiveEndings,
  saintsPlace,
} from "./name-parts.js";
import { nicknames } from "./nicknames.js";
import { companyEndings, genericStarts, legalForms, smallWords } from "./organization-names.js";
import {
  civilSocietyOrganizations,
  companies,
  intergovernmentalOrganizations,
  mediaOrganizations,
  movements,
  stateBodies,
} from "./organizations.js";

/** The names that English news uses. */
export const names: NameLists = {
  known: [],
  places: /* @__PURE__ */ allPlaces(),
  organizations: [
    ...intergovernmentalOrganizations,
    ...movements,
    ...stateBodies,
    ...civilSocietyOrganizations,
    ...mediaOrganizations,
    ...companies,
  ],
  maleGiven: maleGivenNames,
  femaleGiven: femaleGivenNames,
  nicknames,
  suffixes: nameSuffixes,
  articles,
  possessiveEndings,
  headBreaks,
  kindBreaks,
  smallWords,
  legalForms,
  companyEndings,
  genericStarts,
  saintsPlace,
};
