export * from "./item-id.js";
export * from "./marks.js";
export { paragraphsOf } from "./paragraphs.js";
export * from "./record-index.js";
export * from "./segments.js";
export { spansOf } from "./spans-of.js";
export * from "./words.js";
