export {
  atEnd,
  atStart,
  followedBy,
  gap,
  glued,
  here,
  notFollowedBy,
  notPrecededBy,
  precededBy,
  type Reach,
} from "./around.js";
export { as, type Place, placeOf, reads, where } from "./capture.js";
export { choice } from "./choice.js";
export { headed, type Run } from "./headed.js";
export { type Item, isCapitalized, isGlued, startsWithDigit } from "./item.js";
export type { CapturesOf, Match, Nothing, Part, Pattern, Start, ValueOf } from "./pattern.js";
export { lemmasIn, type PhraseEntry, phraseIn } from "./phrase.js";
export { many, optional, type Times } from "./repeat.js";
export { type About, type Definition, type Example, type Found, type Rule, rule } from "./rule.js";
export { indexRules, type RuleIndex, readAt } from "./rule-index.js";
export { sequence } from "./sequence.js";
export { digits, item, lemma, lemmaIn, tag, word, wordIn } from "./word.js";
