export { quotationState } from "./quotation-states.js";
export { AFFIX_SLOTS, type Features, quotationOf, readFeatures, SMALL_SLOTS } from "./read-features.js";
export { type WordSequence, wordSequence } from "./word-sequence.js";
