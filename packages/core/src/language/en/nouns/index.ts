import type { NounLists } from "../../index.js";
import { ownerPrepositions, restrictors } from "./around-nouns.js";
import { eventNouns } from "./event-nouns.js";
import { organizationNouns, sameBody } from "./organization-nouns.js";
import { femaleNouns, groupNouns, maleNouns, personNouns, relationNouns } from "./person-nouns.js";
import { placeNouns } from "./place-nouns.js";
import { irregularPlurals, singularsOfMen } from "./plural-nouns.js";
import { workNouns } from "./work-nouns.js";

/** The nouns of English. */
export const nouns: NounLists = {
  male: maleNouns,
  female: femaleNouns,
  relations: relationNouns,
  persons: personNouns,
  groups: groupNouns,
  organizations: organizationNouns,
  places: placeNouns,
  works: workNouns,
  events: eventNouns,
  sameBody,
  ownerPrepositions,
  restrictors,
  irregularPlurals,
  singulars: singularsOfMen,
};
