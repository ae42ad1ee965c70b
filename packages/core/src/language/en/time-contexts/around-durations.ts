import { wordList } from "../../index.js";

/** What makes a bare year a distance: "the year-ago quarter", "year-earlier profit". */
export const distances: ReadonlySet<string> = new Set(["ago", "earlier"]);

/** Words before a unit without a number that make it a length of time: "for months". */
export const beforeBareUnit: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  for in within after over of took take takes taken spent spend lasted last
`);

/** Words after "the days" that make it a length of time: "in the days before the vote". */
export const afterBareUnit: ReadonlySet<string> = new Set([
  "before",
  "after",
  "since",
  "leading",
  "following",
  "ahead",
]);

/** Words before "a year" that make it a rate. */
export const beforeRate: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  once twice times percent dollars pounds euros people tonnes tons barrels cents
`);
