export * from "./item-id.js";
export * from "./marks.js";
export { paragraphsOf } from "./paragraphs.js";
export * from "./segments.js";
export * from "./source-names.js";
export * from "./words.js";
