import { wordList } from "../../index.js";

/** What joins days of one month: "April 24 *and* 25". */
export const dayJoints: ReadonlySet<string> = /* @__PURE__ */ wordList("and to or through until - –");

/** Words before an ambiguous name that make it a month: "in May", "late March". */
export const beforeMonth: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  in since by until till of early late mid from to through before after between and last next this during
  for every each around the - , '
`);

/** "Easter week", "Labor Day weekend": what the name of the holiday stretches to, after the ISO week. */
export const holidayStretches: ReadonlyMap<string, string> = new Map([
  ["week", ""],
  ["weekend", "-WE"],
]);

/** Words that pick the holiday before or after. */
export const holidayPickers: ReadonlyMap<string, "past" | "future"> = new Map<string, "past" | "future">([
  ["last", "past"],
  ["next", "future"],
]);
