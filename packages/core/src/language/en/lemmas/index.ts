import type { Lemmas } from "../../index.js";
import { lemma, lemmaCandidates } from "./lemma.js";
import { verbForms } from "./verb-forms.js";

/** English lemmas. */
export const lemmas: Lemmas = {
  candidates: lemmaCandidates,
  of: lemma,
  forms: verbForms,
};
