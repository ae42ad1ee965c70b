import { wordList } from "../../index.js";

/** Words that may stand between a time of day and its date: "9 a.m. EST on Tuesday". */
export const betweenClockAndDate: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  , . on at local time about around early late shortly after before gmt utc est edt cst cdt mst mdt pst
  pdt bst cet cest eastern
`);

/** Words that make bare hours and minutes a time of day: "at 10:35". */
export const beforeClock: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  at around about by until from since before after to and between
`);

/** Time zones behind a time of day: "9 a.m. PST". */
export const timeZones: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest",
);

/** Time zones that do the same, being too seldom anything else: "10:35 GMT". */
export const zones: ReadonlySet<string> = new Set(["gmt", "utc", "est", "edt", "bst", "cet"]);

/** What follows four figures that are hours and minutes. */
export const afterHours: ReadonlySet<string> = new Set(["gmt", "utc", "zulu", "hours", "hrs"]);
