export type {
  Annotation,
  AttributionAnnotation,
  ClaimAnnotation,
  EntityAnnotation,
  EventAnnotation,
  FigureAnnotation,
  Key,
  Reference,
  References,
  RelationAnnotation,
  TimeAnnotation,
} from "./annotation.js";
export { compileAnnotation } from "./compile-annotation.js";
