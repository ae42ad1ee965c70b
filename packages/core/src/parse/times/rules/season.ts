import type { Language } from "../../../language/index.js";
import { as, notFollowedBy, optional, precededBy, sequence, word, wordIn } from "../../../match/index.js";
import type { CalendarDay } from "../calendar-day.js";
import { type Direction, directionOf } from "../direction.js";
import { yearValue } from "../timex-value.js";
import { type TimeRule, timeRule } from "./time-rule.js";
import { fourFigureYear } from "./year-patterns.js";

/** The first month of each season in the north, by TIMEX3 code; a winter counts to the year it begins in. */
const firstMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The value of the season `offset` from the day: the last one that has ended, this year's, or the next to begin. */
export function seasonValue(code: string, day: CalendarDay, offset: -1 | 0 | 1): string {
  const first = firstMonths[code] ?? 1;
  const inJanuary = code === "WI" && day.month <= 2;
  const current = inJanuary ? day.year - 1 : day.year;
  if (offset === 0) return `${yearValue(current)}-${code}`;
  if (offset > 0) return `${yearValue(day.month < first ? day.year : day.year + 1)}-${code}`;
  const endedThisYear = code !== "WI" && day.month >= first + 3;
  return `${yearValue(endedThisYear ? day.year : current - 1)}-${code}`;
}

/** Rules that read a season with its year or an article. */
export function seasonRules({ calendar, timeContexts }: Language): readonly TimeRule[] {
  const season = as("season", wordIn(calendar.seasons));
  return [
    timeRule({
      name: "season-of-year",
      why: "A year behind it makes a season of such words as “fall”.",
      pattern: sequence(optional("the"), season, optional(word("of", ",")), as("year", fourFigureYear)),
      make: ({ season, year }) => ({ type: "DATE", value: `${yearValue(year)}-${season}` }),
      examples: [
        ["It shut in the summer of 1969.", "the summer of 1969 | DATE 1969-SU"],
        ["Winter 2001 was mild.", "Winter 2001 | DATE 2001-WI"],
      ],
      counterexamples: ["The fall of 20 governments was told."],
    }),
    timeRule({
      name: "the-season",
      why: "Without a year “the fall” is a season only behind such words as “in”: compare “the fall of the government”.",
      pattern: sequence(precededBy(word(timeContexts.beforeSeason)), "the", season, notFollowedBy("of")),
      make: ({ season }, { from, to, context: line }) => {
        const { reference } = line;
        if (reference === undefined) return { type: "DATE", value: `XXXX-${season}` };
        const first = firstMonths[season] ?? 1;
        const year = yearOfSeason(first, reference, directionOf(line, from, to));
        return { type: "DATE", value: `${yearValue(year)}-${season}` };
      },
      examples: [
        ["It rained in the spring.", "the spring | DATE 2024-SP"],
        ["It will open in the spring.", "the spring | DATE 2025-SP"],
      ],
      counterexamples: ["They told of the fall.", "In the fall of the government he stood firm."],
    }),
  ];
}

/** The latest such season that has begun; where the words point ahead, the first that has not ended. */
function yearOfSeason(first: number, reference: CalendarDay, { toward }: Direction): number {
  if (toward === "future") return reference.month >= first + 3 ? reference.year + 1 : reference.year;
  return reference.month >= first ? reference.year : reference.year - 1;
}
