import { wordList } from "../../index.js";

/** Words that make a set of what stands behind them. */
export const each: ReadonlySet<string> = new Set(["every", "each", "per"]);

/** Words after an ordinal and "quarter" or "half" that make it sport, not the calendar. */
export const afterQuarterOfMatch: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "goal goals touchdown lead minute score penalty",
);

/** What stands between a quarter and its year. */
export const beforeYearOfQuarter: ReadonlySet<string> = new Set(["of", "in", ","]);

/** Words before an article and a season. */
export const beforeSeason: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "in by since during until through for over",
);

/** Words before "the year" and "the quarter" that make them the current ones: "for the year", "the end of the year". */
export const beforeCurrent: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "for of in during throughout through within",
);

/** Words after them that tell which year is meant, so that it is not the current one. */
export const afterTold: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "of that when to before after since ended ending",
);
