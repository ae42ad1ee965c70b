export { contextOf, type RecordContext } from "./record-context.js";
export { type PlacedSpan, type PlacedSpans, spanListsOf } from "./spans-of.js";
