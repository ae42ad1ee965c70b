export type { FigureReport } from "./figure-reports.js";
export { indexRecord, type RecordIndex, type TextIndex } from "./index-record.js";
export type {
  AnyItem,
  AttributionIn,
  ClaimIn,
  EntityIn,
  EventIn,
  FigureIn,
  MentionIn,
  Ref,
  RelationIn,
  TimeIn,
} from "./items-in.js";
export { GAP, spanText } from "./span-text.js";
export type { Speaker } from "./speakers.js";
export type { Voice } from "./voice-spans.js";
