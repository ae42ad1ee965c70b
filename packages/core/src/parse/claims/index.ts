export type { ClaimInput } from "./claim-input.js";
export { knownCues } from "./known-cues.js";
export { mainClause } from "./main-clause.js";
export { makeClaims } from "./make-claims.js";
export { itemsWithin, type Placed, placed, rangeWithin } from "./token-range.js";
export { sequenceOf, type Words, wordsOf } from "./words.js";
