import type { Clauses } from "../../index.js";
import {
  complementizers,
  concessives,
  conditionals,
  coordinators,
  duties,
  expletiveOpeners,
  factives,
  joints,
  subordinators,
} from "./clause-words.js";
import { phraseStops } from "./phrase-stops.js";

/** English clauses. */
export const clauses: Clauses = {
  subordinators,
  factives,
  conditionals,
  concessives,
  complementizers,
  expletiveOpeners,
  coordinators,
  joints,
  duties,
  phraseStops,
};
