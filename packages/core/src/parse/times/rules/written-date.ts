import type { Language } from "../../../language/index.js";
import { as, optional, placeOf, sequence } from "../../../match/index.js";
import { isDay } from "../calendar-day.js";
import { type Direction, directionOf } from "../direction.js";
import type { TimeValue } from "../expression.js";
import type { Line } from "../line.js";
import { yearOfDay, yearOfWeekday } from "../nearest.js";
import { dayValue, two, weekValue } from "../timex-value.js";
import { type Written, type WrittenDay, writtenDate } from "./date-patterns.js";
import { type TimeRule, timeRule } from "./time-rule.js";

/**
 * Rules that read dates and times of day written out in figures. Values are given to the minute and without a time zone,
 * as in the TempEval corpora.
 */
export function writtenDateRules(language: Language): readonly TimeRule[] {
  const date = as("date", writtenDate(language));
  return [
    timeRule({
      name: "written-date",
      why: "What the figures leave out, most often the year, is found from the publication date and the tense.",
      pattern: date,
      make: ({ date }, { from, to, context: line }) =>
        writtenValue(date, line, () => directionOf(line, from, to)),
      examples: [
        ["Since October 7, the border has been shut.", "October 7 | DATE 2023-10-07"],
        ["The vote will be held on Sept. 3.", "Sept. 3 | DATE 2024-09-03"],
        ["The bank failed on 15 March 2008.", "15 March 2008 | DATE 2008-03-15"],
        ["It opened on the 7th of June.", "7th of June | DATE 2024-06-07"],
        ["It began on Friday, Aug. 16.", "Friday, Aug. 16 | DATE 2024-08-16"],
        ["He was born on 1962-03-09.", "1962-03-09 | DATE 1962-03-09"],
        ["The bomb went off at 10:35 a.m. in the square.", "10:35 a.m. | TIME 2024-08-19T10:35"],
        ["The siren sounded at 3 p.m. on Sunday.", "3 p.m. on Sunday | TIME 2024-08-18T15:00"],
      ],
      counterexamples: ["Ghana won 3:1.", "They sold 7 march tickets.", "It cost 1998-10 a piece."],
    }),
    timeRule({
      name: "week-of",
      why: "It is the calendar week that holds the day.",
      pattern: sequence(optional("the"), "week of", as("written", placeOf(date))),
      make: ({ date, written: { from, to } }, { context: line }) => {
        const { day } = writtenValue(date, line, () => directionOf(line, from, to)) ?? {};
        return day && { type: "DATE", value: weekValue(day) };
      },
      examples: [["The week of March 4 was quiet.", "The week of March 4 | DATE 2024-W10"]],
      counterexamples: ["A week of rain ended.", "The week of March was quiet."],
    }),
  ];
}

function writtenValue(
  { date, clock }: Written,
  line: Line,
  direction: () => Direction,
): TimeValue | undefined {
  if (date === undefined)
    return clock === undefined ? undefined : { type: "TIME", value: clock, clock, measured: true };
  const { month, day } = date;
  if (!isDay(date.year, month, day)) return undefined;
  const type = clock === undefined ? "DATE" : "TIME";
  const year = date.year ?? yearOf(date, line, direction);
  if (year === undefined || !isDay(year, month, day))
    return { type, value: `XXXX-${two(month)}-${two(day)}${clock ?? ""}` };
  const named = { year, month, day };
  return { type, value: `${dayValue(named)}${clock ?? ""}`, day: named };
}

/** The year of a day written without one: that in which its weekday fits, else the nearest that the tense allows. */
function yearOf(
  { weekday, ...day }: WrittenDay,
  { reference }: Line,
  direction: () => Direction,
): number | undefined {
  if (reference === undefined) return undefined;
  const byWeekday = weekday === undefined ? undefined : yearOfWeekday(day, weekday, reference);
  return byWeekday ?? yearOfDay(day, reference, direction());
}
