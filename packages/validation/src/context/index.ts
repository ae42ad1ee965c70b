export { contextOf, type RecordContext, wordsAt } from "./record-context.js";
export { type PlacedSpan, type PlacedSpans, spanListsOf } from "./spans-of.js";
