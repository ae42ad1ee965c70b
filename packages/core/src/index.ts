export * from "./parse/index.js";
export * from "./record/index.js";
export {
  type AttributionRole,
  type Bio,
  type NameType,
  neuralTagger,
  type Tagger,
  type TokenTags,
} from "./tagger/index.js";
export {
  type Dateline,
  findDateline,
  type IndexRange,
  type Paragraph,
  type Quotation,
  readText,
  type Sentence,
  type TextDocument,
  type Token,
} from "./text/index.js";
