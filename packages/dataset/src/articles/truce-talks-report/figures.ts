import type { KnownRecord } from "./known-record.js";

export const figures: KnownRecord["figures"] = [
  {
    id: "f:palestinians-killed",
    span: { start: 3591, end: 3606 },
    min: 40139,
    approximate: false,
    of: { start: 3607, end: 3619 },
  },
  {
    id: "f:media-workers-killed",
    span: { start: 3806, end: 3819 },
    min: 100,
    approximate: false,
    of: { start: 3820, end: 3845 },
  },
];
