import type { Language } from "../../../language/index.js";
import {
  as,
  choice,
  digits,
  glued,
  type Item,
  isCapitalized,
  isGlued,
  isNumber,
  isWord,
  type Nothing,
  notPrecededBy,
  optional,
  type Pattern,
  precededBy,
  reads,
  sequence,
  where,
  word,
  wordIn,
} from "../../../match/index.js";
import { isHyphenAt } from "../../numbers/index.js";
import { decadeValue, yearValue } from "../timex-value.js";
import { type TimeRule, timeRule } from "./time-rule.js";
import { fourFigureYear } from "./year-patterns.js";

/** Years that news writes as bare figures without further sign. */
const commonYears = { first: 1900, last: 2059 } as const;

/** Rules that read a year, a fiscal year or a decade. */
export function yearRules(language: Language): readonly TimeRule[] {
  return [
    timeRule({
      name: "decade",
      why: "TIMEX3 writes a decade as the first three figures of its years; two figures or a word mean one of the 1900s.",
      pattern: sequence(
        optional("the"),
        as("value", choice(decadeOfYears, decadeByName(language), decadeOfTwoFigures(language))),
      ),
      make: ({ value }) => ({ type: "DATE", value }),
      examples: [
        ["Music of the 1980s is back.", "the 1980s | DATE 198"],
        ["It dates from the mid-1990s.", "mid-1990s | DATE 199 MID"],
        ["They ruled in the '30s.", "the '30s | DATE 193"],
        ["They ruled in the nineties.", "the nineties | DATE 199"],
      ],
      counterexamples: ["She is in her 30s.", "Some 1985s were sold.", "It sold nineties music."],
    }),
    timeRule({
      name: "fiscal-year",
      why: "A fiscal year is named by the calendar year it ends in, which TIMEX3 gives.",
      pattern: sequence(word("fiscal", "calendar"), optional("year"), as("year", fourFigureYear)),
      make: ({ year }) => ({ type: "DATE", value: yearValue(year) }),
      examples: [["Spending grew in fiscal 1999.", "fiscal 1999 | DATE 1999"]],
      counterexamples: ["The fiscal plan of 25 pages failed."],
    }),
    timeRule({
      name: "year",
      why: "Four figures are a year where what stands around them lets them be no count, price, code or room.",
      pattern: as("year", fourFigureYear),
      make: ({ year }, { items, from }) =>
        standsAsYear(language, items, from, year) ? { type: "DATE", value: yearValue(year) } : undefined,
      examples: [
        ["The wall fell in 1989.", "1989 | DATE 1989"],
        ["Since 1066 it stood.", "1066 | DATE 1066"],
        ["The 1998 vote was close.", "1998 | DATE 1998"],
      ],
      counterexamples: [
        "Some 2000 people came.",
        "It cost $1998.",
        "They bought Windows 2000 licences.",
        "He owns 1066 boats.",
      ],
    }),
  ];
}

/** The "s" of a decade, written onto it: "1980s". */
const plural = /* @__PURE__ */ sequence(glued, "s");

/** "1980s", "1980's" */
const decadeOfYears: Pattern<string, Nothing> = /* @__PURE__ */ reads(
  sequence(
    as(
      "year",
      where(fourFigureYear, (year) => year % 10 === 0),
    ),
    optional("'"),
    plural,
  ),
  ({ year }) => decadeValue(year),
);

/** "the *nineties*", "the mid-*nineties*" */
function decadeByName({ calendar, timeContexts }: Language): Pattern<string, Nothing> {
  return reads(
    sequence(
      precededBy(choice("the", "-", word(timeContexts.partsOfDecade))),
      as("decade", wordIn(calendar.decades)),
    ),
    ({ decade }) => `19${decade}`,
  );
}

/** "the *'30s*", "the late *30s*"; but "his 30s" are years of his life. */
function decadeOfTwoFigures({ timeContexts }: Language): Pattern<string, Nothing> {
  const pair = as("pair", digits(/^[1-9]0$/));
  const notAges = notPrecededBy(word("his", "her", "their", "my"));
  return reads(
    choice(
      sequence(notAges, "'", glued, pair, plural),
      sequence(precededBy(choice("the", "-", word(timeContexts.partsOfDecade))), pair, plural),
    ),
    ({ pair }) => `19${pair.charAt(0)}`,
  );
}

function standsAsYear({ timeContexts }: Language, items: readonly Item[], at: number, year: number): boolean {
  const { afterCount, afterYear, beforeYear, beforeYearNoun } = timeContexts;
  const before = items[at - 1];
  const after = items[at + 1];
  const next = after?.lower ?? "";
  if (afterCount.has(next) || next === ":" || (next === "/" && isGlued(items, at + 1))) return false;
  if (before !== undefined && isGlued(items, at) && !isMark(before)) return false;
  if (before !== undefined && "$£€¥#.:/+".includes(before.text)) return false;
  if (isHyphenAt(items, at - 1)) {
    return beforeYear.has(items[at - 2]?.lower ?? "") || fourFigureYear.read(items, at - 2) !== undefined;
  }
  const afterNext = items[at + 2];
  if (isHyphenAt(items, at) && afterNext !== undefined && /^\d\S\S$/.test(afterNext.text)) return false;
  if (before !== undefined && beforeYear.has(before.lower)) return true;
  if (year < commonYears.first || year > commonYears.last) return false;
  if (before !== undefined && beforeYearNoun.has(before.lower)) return true;
  if (before !== undefined && isCapitalized(before) && at > 1) return false;
  const opens = (before === undefined || isMark(before)) && after !== undefined && isCapitalized(after);
  return opens || after === undefined || isMark(after) || afterYear.has(next);
}

function isMark(item: Item): boolean {
  return !isWord(item) && !isNumber(item);
}
