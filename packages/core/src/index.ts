export * from "./parser/index.js";
export * from "./record/index.js";
export {
  type AttributionRole,
  type Bio,
  isPennTag,
  type Kernel,
  type KernelMaker,
  type NameType,
  neuralTagger,
  type PennTag,
  plainKernel,
  type Tagger,
  type TokenTags,
  wasmKernel,
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
