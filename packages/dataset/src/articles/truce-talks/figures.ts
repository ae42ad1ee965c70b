import type { KnownRecord } from "./known-record.js";

export const figures: KnownRecord["figures"] = [
  {
    id: "f:palestinians-killed",
    span: { start: 3547, end: 3562 },
    min: 40139,
    approximate: false,
    of: { start: 3563, end: 3575 },
  },
  {
    id: "f:media-workers-killed",
    span: { start: 3754, end: 3762 },
    min: 100,
    approximate: false,
    of: { start: 3763, end: 3788 },
  },
];
