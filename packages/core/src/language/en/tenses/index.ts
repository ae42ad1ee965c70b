import type { Tenses } from "../../index.js";
import {
  future,
  futureBeforeTo,
  futurePrepositions,
  notPast,
  past,
  pastEnding,
  pastPrepositions,
  presentBe,
} from "./tense-words.js";

/** Tenses in English. */
export const tenses: Tenses = {
  future,
  futureBeforeTo,
  past,
  pastEnding,
  notPast,
  presentBe,
  pastPrepositions,
  futurePrepositions,
};
