import { wordList } from "../../index.js";

/** Words behind "half" that make it a share: "half *the* workers". */
export const afterHalf: ReadonlySet<string> = /* @__PURE__ */ wordList("of the its their his her our all");

/** Words and marks that join the two ends of a range. */
export const rangeJoints: ReadonlySet<string> = new Set(["to", "or", "-", "–", "—"]);

/** Words before "one" that make it a pronoun. */
export const beforePronounOne: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "no any every this that the which each another some a an",
);

/** Words behind "one" that make it a pronoun. */
export const afterPronounOne: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  of another that who which is was has had can could will would should must may might said by in on at to
  for with and or but more day thing such does did as side way s from reason hand being after
`);

/** Words and marks behind an age that make it the lower end of a range. */
export const ageJoints: ReadonlySet<string> = new Set(["to", "-", "–", "and"]);

/** What makes an ordinal of digits. */
export const ordinalSuffixes: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Words that open a range, each with the one that joins its ends. */
export const rangeOpeners: ReadonlyMap<string, string> = new Map([
  ["between", "and"],
  ["from", "to"],
]);

/** Other words that a number may begin with. */
export const numberOpeners: ReadonlySet<string> = new Set(["a", "an", "half"]);
