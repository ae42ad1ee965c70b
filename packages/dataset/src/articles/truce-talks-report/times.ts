import type { KnownRecord } from "./known-record.js";

export const times: KnownRecord["times"] = [
  { id: "t:monday", span: { start: 77, end: 83 }, type: "DATE", value: "2024-08-19" },
  { id: "t:tuesday", span: { start: 1208, end: 1215 }, type: "DATE", value: "2024-08-20" },
  { id: "t:sunday", span: { start: 1655, end: 1661 }, type: "DATE", value: "2024-08-18" },
  { id: "t:late-may", span: { start: 2169, end: 2177 }, type: "DATE", value: "2024-05", mod: "END" },
  { id: "t:months", span: { start: 2800, end: 2806 }, type: "DURATION", value: "PXM" },
  { id: "t:late-july", span: { start: 2921, end: 2930 }, type: "DATE", value: "2024-07", mod: "END" },
  { id: "t:recently", span: { start: 3252, end: 3260 }, type: "DATE", value: "PAST_REF" },
  { id: "t:october-7", span: { start: 3701, end: 3710 }, type: "DATE", value: "2023-10-07" },
  { id: "t:sunday-of-death", span: { start: 3993, end: 3999 }, type: "DATE", value: "2024-08-18" },
];
