import type { Pronouns } from "../../index.js";
import {
  expletives,
  firstSubjects,
  notPronouns,
  pronounForms,
  relativeOpeners,
  selfSubjects,
} from "./pronouns.js";

/** The pronouns of English. */
export const pronouns: Pronouns = {
  forms: pronounForms,
  selfSubjects,
  firstSubjects,
  expletives,
  relativeOpeners,
  notPronouns,
};
