import { wordList } from "../../index.js";

/** Words behind a noun that tell which one is meant: "the price *of* steel". */
export const restrictors: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "of for to that which who whose where",
);

/** Prepositions that lead from a noun to whose it is: "the mayor *of* Oslo". */
export const ownerPrepositions: ReadonlySet<string> = new Set(["of", "for", "in"]);
