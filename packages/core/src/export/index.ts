export { claimsCsv } from "./claims-csv.js";
export type { ExportFormat } from "./export-format.js";
export { type JsonLd, type JsonLdNode, jsonLd } from "./json-ld.js";
export {
  type Annotation,
  type AnnotationPage,
  type AnnotationTarget,
  type TextPositionSelector,
  type TextQuoteSelector,
  type TextualBody,
  webAnnotations,
} from "./web-annotation.js";
