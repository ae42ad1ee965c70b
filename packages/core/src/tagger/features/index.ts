export { AFFIX_SLOTS, type Features, readFeatures, SMALL_ROWS, SMALL_SLOTS } from "./read-features.js";
export { type WordSequence, wordSequence } from "./word-sequence.js";
