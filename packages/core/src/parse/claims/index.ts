export type { ClaimInput } from "./claim-input.js";
export { makeClaims } from "./make-claims.js";
export { itemsWithin, placed, rangeWithin } from "./token-range.js";
export { type Words, wordsOf } from "./words.js";
