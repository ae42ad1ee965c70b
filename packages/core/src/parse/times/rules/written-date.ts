import { type Component, type ParsedResult, strict } from "chrono-node/en";
import { type Language, perLanguage } from "../../../language/index.js";
import {
  as,
  type Item,
  type Nothing,
  optional,
  type Pattern,
  placeOf,
  scan,
  sequence,
} from "../../../match/index.js";
import { type CalendarDay, isDay } from "../calendar-day.js";
import { type Direction, directionOf } from "../direction.js";
import type { TimeValue } from "../expression.js";
import type { Line } from "../line.js";
import { yearOfDay, yearOfWeekday } from "../nearest.js";
import { dayValue, monthValue, two, weekValue } from "../timex-value.js";
import { dateShape } from "./date-shape.js";
import { type TimeRule, timeRule } from "./time-rule.js";

/** The instant chrono is given. Only what the text itself says is read back, so that any instant serves. */
const anyInstant = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

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

/** What a written date says: some of year, month, day, weekday (Sunday 0) and time of day. */
interface Written {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
  /** "T15:00" */
  readonly clock: string | undefined;
}

/** A date or a time of day in figures, read by chrono's strict English grammar where it looks like one. */
const writtenDate: (language: Language) => Pattern<Written, Nothing> = /* @__PURE__ */ perLanguage(
  (language) => {
    const shape = dateShape(language);
    return scan({
      starts: shape.starts,
      most: shape.most,
      read: (items, at) => {
        const window = shape.read(items, at);
        const first = items[at];
        if (window === undefined || first === undefined) return undefined;
        const text = textOf(items.slice(at, window.to));
        const result = strict.parse(text, anyInstant).find(({ index }) => index === 0);
        if (result === undefined) return undefined;
        const end = first.start + result.text.length;
        let to = at;
        while ((items[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
        return to === at ? undefined : { to, value: written(result.start) };
      },
    });
  },
);

/** The text of items, with spaces for whatever stood between. */
function textOf(items: readonly Item[]): string {
  let text = "";
  const start = items[0]?.start ?? 0;
  for (const item of items) text = text.padEnd(item.start - start) + item.text;
  return text;
}

function written(found: ParsedResult["start"]): Written {
  const said = (component: Component): number | undefined =>
    found.isCertain(component) ? (found.get(component) ?? undefined) : undefined;
  const hour = said("hour");
  return {
    year: said("year"),
    month: said("month"),
    day: said("day"),
    weekday: said("weekday"),
    clock: hour === undefined ? undefined : `T${two(hour)}:${two(said("minute") ?? 0)}`,
  };
}

function writtenValue(date: Written, line: Line, direction: () => Direction): TimeValue | undefined {
  const { year, month, day, clock } = date;
  if (month === undefined)
    return clock === undefined ? undefined : { type: "TIME", value: clock, clock, measured: true };
  if (day === undefined)
    return year === undefined ? undefined : { type: "DATE", value: monthValue({ year, month }) };
  if (!isDay(year, month, day)) return undefined;
  const type = clock === undefined ? "DATE" : "TIME";
  const found = year === undefined ? yearOf(date, { month, day }, line, direction) : year;
  if (found === undefined || !isDay(found, month, day))
    return { type, value: `XXXX-${two(month)}-${two(day)}${clock ?? ""}` };
  const named = { year: found, month, day };
  return { type, value: `${dayValue(named)}${clock ?? ""}`, day: named };
}

/** The year of a day written without one: that in which its weekday fits, else the nearest that the tense allows. */
function yearOf(
  { weekday }: Written,
  day: Pick<CalendarDay, "month" | "day">,
  { reference }: Line,
  direction: () => Direction,
): number | undefined {
  if (reference === undefined) return undefined;
  const byWeekday =
    weekday === undefined ? undefined : yearOfWeekday(day, weekday === 0 ? 7 : weekday, reference);
  return byWeekday ?? yearOfDay(day, reference, direction());
}
