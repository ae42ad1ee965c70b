import { type PeriodWord, wordList } from "../../index.js";

/** Adjectives and determiners that pick a period: "last week", "the following day". */
export const periods: ReadonlyMap<string, PeriodWord> = new Map<string, PeriodWord>([
  ["this", { offset: 0, anchor: "publication" }],
  ["current", { offset: 0, anchor: "publication" }],
  ["last", { offset: -1, anchor: "publication" }],
  ["past", { offset: -1, anchor: "publication" }],
  ["next", { offset: 1, anchor: "publication" }],
  ["coming", { offset: 1, anchor: "publication" }],
  ["previous", { offset: -1, anchor: "narrative" }],
  ["preceding", { offset: -1, anchor: "narrative" }],
  ["prior", { offset: -1, anchor: "narrative" }],
  ["same", { offset: 0, anchor: "narrative" }],
  ["that", { offset: 0, anchor: "narrative" }],
  ["following", { offset: 1, anchor: "narrative" }],
]);

/** Words that, before a number of units, make a stretch of time: "the past two months". */
export const stretches: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  last past next coming previous preceding following first final recent latest
`);

/** Words between a number and its unit that do not change the length: "two more weeks", "three straight days". */
export const insideDuration: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  more additional full consecutive straight long whole other extra calendar
`);

/** What a duration is counted back or on by: "two years ago", "three days later". */
export const offsets: ReadonlyMap<string, PeriodWord> = new Map<string, PeriodWord>([
  ["ago", { offset: -1, anchor: "publication" }],
  ["earlier", { offset: -1, anchor: "narrative" }],
  ["later", { offset: 1, anchor: "narrative" }],
  ["hence", { offset: 1, anchor: "publication" }],
]);
