export {
  atEnd,
  atStart,
  followedBy,
  glued,
  here,
  notFollowedBy,
  notPrecededBy,
  precededBy,
} from "./around.js";
export { as, type Place, placeOf, reads, where } from "./capture.js";
export { choice } from "./choice.js";
export { gap, type Reach } from "./gap.js";
export { headed, type Run } from "./headed.js";
export { hasCapital, type Item, isCapitalized, isGlued, isNumber, isWord, numberOf } from "./item.js";
export type { CapturesOf, Match, Nothing, Part, Pattern, Start, ValueOf } from "./pattern.js";
export { lemmasIn, phraseIn } from "./phrase.js";
export { many, optional, type Times } from "./repeat.js";
export { type About, type Definition, type Example, type Found, type Rule, rule } from "./rule.js";
export { indexRules, type RuleIndex, readAt } from "./rule-index.js";
export { type Scan, scan } from "./scan.js";
export { sequence } from "./sequence.js";
export { digits, item, lemma, lemmaIn, tag, word, wordIn } from "./word.js";
