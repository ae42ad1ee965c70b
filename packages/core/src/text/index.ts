export { type Dateline, findDateline } from "./dateline.js";
export type { IndexRange, Paragraph, Quotation, Sentence, TextDocument, Token } from "./document.js";
export { readText } from "./read-text.js";
