import { byFirstWord, type DeicticDay, type DeicticReference, type WordIndex } from "../../index.js";

/** Words for a day counted from the day of writing. */
export const deicticDays: ReadonlyMap<string, DeicticDay> = new Map<string, DeicticDay>([
  ["today", { days: 0, withoutDate: "PRESENT_REF" }],
  ["yesterday", { days: -1, withoutDate: "PAST_REF" }],
  ["tomorrow", { days: 1, withoutDate: "FUTURE_REF" }],
  ["tonight", { days: 0, part: "NI", withoutDate: "PRESENT_REF" }],
]);

/** Expressions for past, present and future without a date. Longer ones stand before their own beginnings. */
export const deicticReferences: WordIndex<DeicticReference> = /* @__PURE__ */ byFirstWord<DeicticReference>([
  { words: ["the", "past"], value: "PAST_REF", alone: true },
  { words: ["the", "present"], value: "PRESENT_REF", alone: true },
  { words: ["now"], value: "PRESENT_REF" },
  { words: ["nowadays"], value: "PRESENT_REF" },
  { words: ["currently"], value: "PRESENT_REF" },
  { words: ["at", "present"], value: "PRESENT_REF" },
  { words: ["presently"], value: "PRESENT_REF" },
  { words: ["these", "days"], value: "PRESENT_REF" },
  { words: ["this", "time", "around"], value: "PRESENT_REF" },
  { words: ["at", "the", "moment"], value: "PRESENT_REF" },
  { words: ["recently"], value: "PAST_REF" },
  { words: ["lately"], value: "PAST_REF" },
  { words: ["the", "recent", "past"], value: "PAST_REF" },
  { words: ["the", "near", "future"], value: "FUTURE_REF" },
  { words: ["the", "foreseeable", "future"], value: "FUTURE_REF" },
  { words: ["the", "future"], value: "FUTURE_REF" },
  { words: ["future"], value: "FUTURE_REF" },
  { words: ["current"], value: "PRESENT_REF" },
  { words: ["near", "future"], value: "FUTURE_REF" },
]);
