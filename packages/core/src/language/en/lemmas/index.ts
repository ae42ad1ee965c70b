import type { Lemmas } from "../../index.js";
import { lemma, lemmaCandidates } from "./lemma.js";

/** English lemmas. */
export const lemmas: Lemmas = {
  candidates: lemmaCandidates,
  of: lemma,
};
