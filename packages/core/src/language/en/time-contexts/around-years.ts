import { wordList } from "../../index.js";

/** Words and marks that make four figures a year. */
export const beforeYear: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  in since of from by until till through during before after between year early late mid post pre circa
  fiscal ( summer spring winter autumn fall
`);

/** Words and marks that make four figures a year of our time. */
export const beforeYearNoun: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "the a an his her its their that this and to or ' s , s'",
);

/** Words after four figures that are counted by them. */
export const afterCount: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  people troops men women children percent % per km miles pounds dollars million billion thousand tons
  tonnes feet metres meters points jobs votes years days hours months weeks soldiers workers members
  refugees barrels
`);

/** Words after four figures that leave them a year. */
export const afterYear: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  and or to in on at by for from with when after before but as because that which who the a an is was were
  had has have will until through he she it they his her their its under where while
`);

/** Words before "year" behind a part of it, as years from the publication's. */
export const yearOffsets: ReadonlyMap<string, number> = new Map([
  ["the", 0],
  ["this", 0],
  ["last", -1],
  ["next", 1],
]);

/** Words before "year" that tell what kind of year. */
export const kindsOfYear: ReadonlySet<string> = new Set([
  "fiscal",
  "financial",
  "calendar",
  "academic",
  "school",
  "tax",
]);

/** Words for a part of a decade. */
export const partsOfDecade: ReadonlySet<string> = new Set(["early", "mid", "late"]);
