import type { Act } from "../../../record/index.js";
import { indexPhrases, type PhraseIndex } from "../../index.js";

/**
 * Predicates of a content that make an act of merely saying it: "said the firm was *to blame for*" accuses the
 * subject of the clause.
 */
export const contentActs: PhraseIndex<Act> = /* @__PURE__ */ indexPhrases([
  ...[
    "responsible for",
    "to blame",
    "at fault",
    "guilty of",
    "be lie",
    "have lie",
    "break the law",
    "violate the",
    "be behind the attack",
  ].map((phrase) => [phrase, "accuse"] as const),
  ...[
    "be unacceptable",
    "be a disgrace",
    "be disgraceful",
    "be outrageous",
    "be shameful",
    "be a mistake",
    "be wrong",
  ].map((phrase) => [phrase, "criticize"] as const),
  ...["be grateful", "be proud", "do a great job", "deserve credit"].map(
    (phrase) => [phrase, "praise"] as const,
  ),
  ...["be sorry", "take full responsibility", "make a mistake"].map(
    (phrase) => [phrase, "acknowledge"] as const,
  ),
]);
