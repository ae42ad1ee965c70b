import { wordList } from "../../index.js";

/** Between a preposition and its noun none of these can stand: the preposition belongs to something else. */
export const mediumBarriers: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "and or but to of for with that who said says told about",
);

/** Words before a noun in a source that make it no head of the source: "the author *of* the statement". */
export const beforeComplement: ReadonlySet<string> = /* @__PURE__ */ wordList("of from by for in on");

/** Words that may follow the head of a source: "a statement *from* the ministry". */
export const afterHead: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "of from by on in to that which issued released published",
);
