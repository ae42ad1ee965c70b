import type { KnownRecord } from "./known-record.js";

export const times: KnownRecord["times"] = [
  { id: "t:monday", span: { start: 50, end: 56 }, type: "DATE", value: "2024-08-19" },
  { id: "t:now", span: { start: 312, end: 330 }, type: "DATE", value: "PRESENT_REF" },
  { id: "t:tuesday", span: { start: 846, end: 853 }, type: "DATE", value: "2024-08-20" },
  { id: "t:sunday", span: { start: 1483, end: 1489 }, type: "DATE", value: "2024-08-18" },
  { id: "t:months", span: { start: 1945, end: 1951 }, type: "DURATION", value: "PXM" },
  { id: "t:late-july", span: { start: 2004, end: 2013 }, type: "DATE", value: "2024-07", mod: "END" },
  { id: "t:late-may", span: { start: 2420, end: 2428 }, type: "DATE", value: "2024-05", mod: "END" },
  { id: "t:october-7", span: { start: 3503, end: 3512 }, type: "DATE", value: "2023-10-07" },
  { id: "t:sunday-of-death", span: { start: 3829, end: 3835 }, type: "DATE", value: "2024-08-18" },
];
