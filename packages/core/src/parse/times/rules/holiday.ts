import type { HolidayRule, Language } from "../../../language/index.js";
import { as, optional, phraseIn, sequence, wordIn } from "../../../match/index.js";
import { addDays, type CalendarDay, dayNumber, easterOf, weekdayOf } from "../calendar-day.js";
import { type Direction, directionOf } from "../direction.js";
import { DAYS_A_MONTH, isPast } from "../nearest.js";
import { dayValue, two, weekValue } from "../timex-value.js";
import { named } from "./named.js";
import { type TimeRule, timeRule } from "./time-rule.js";
import { fourFigureYear } from "./year-patterns.js";

/** Rules that read a holiday by its name. */
export function holidayRules({ calendar, timeContexts }: Language): readonly TimeRule[] {
  return [
    timeRule({
      name: "holiday",
      why: "A holiday is a day of its year, that named behind it or the nearest; without either only a fixed day has a value.",
      pattern: sequence(
        as("picker", optional(wordIn(timeContexts.holidayPickers))),
        as("holiday", named(phraseIn(calendar.holidays))),
        as("year", optional(sequence(optional(","), fourFigureYear))),
        as("stretch", optional(wordIn(timeContexts.holidayStretches))),
      ),
      make: ({ picker, holiday: { rule }, year, stretch }, { from, to, context: line }) => {
        const { reference } = line;
        const named = year?.[1];
        if (named === undefined && reference === undefined) return undated(rule);
        const direction: Direction =
          picker === undefined ? directionOf(line, from, to) : { toward: picker, sure: true };
        const day =
          named !== undefined || reference === undefined
            ? dayInYear(rule, named ?? 0)
            : nearest(rule, reference, direction);
        if (stretch !== undefined) return { type: "DATE", value: `${weekValue(day)}${stretch}` };
        return { type: "DATE", value: dayValue(day), day };
      },
      examples: [
        ["They parted last Christmas.", "last Christmas | DATE 2023-12-25"],
        ["Shops will close on Thanksgiving Day.", "Thanksgiving Day | DATE 2024-11-28"],
        ["He was born on Easter Sunday 2000.", "Easter Sunday 2000 | DATE 2000-04-23"],
        ["Roads filled on Labor Day weekend.", "Labor Day weekend | DATE 2024-W36-WE"],
        ["Polls will open on Election Day.", "Election Day | DATE 2024-11-05"],
        ["Flags flew on Memorial Day.", "Memorial Day | DATE 2024-05-27"],
      ],
      counterexamples: ["They sold christmas trees.", "The day was long."],
    }),
  ];
}

function undated(rule: HolidayRule) {
  if (rule.kind !== "fixed") return undefined;
  return { type: "DATE", value: `XXXX-${two(rule.month)}-${two(rule.day)}` } as const;
}

/** The last or the next such day, as the words and the distance tell. */
function nearest(rule: HolidayRule, reference: CalendarDay, direction: Direction): CalendarDay {
  const days = [-1, 0, 1].map((offset) => dayInYear(rule, reference.year + offset));
  const today = dayNumber(reference);
  const past = days.filter((day) => dayNumber(day) <= today).at(-1) ?? reference;
  const future = days.find((day) => dayNumber(day) >= today) ?? reference;
  if (direction.sure) return direction.toward === "past" ? past : future;
  const monthsBack = (today - dayNumber(past)) / DAYS_A_MONTH;
  return isPast(direction, monthsBack, dayNumber(future) - today) ? past : future;
}

function dayInYear(rule: HolidayRule, year: number): CalendarDay {
  switch (rule.kind) {
    case "fixed":
      return { year, month: rule.month, day: rule.day };
    case "easter":
      return addDays(easterOf(year), rule.days);
    case "nth-weekday": {
      if (rule.nth < 0) {
        const last = addDays(
          rule.month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: rule.month + 1, day: 1 },
          -1,
        );
        return addDays(last, rule.days - ((weekdayOf(last) - rule.weekday + 7) % 7));
      }
      const first = { year, month: rule.month, day: 1 };
      const ahead = (rule.weekday - weekdayOf(first) + 7) % 7;
      return addDays(first, ahead + 7 * (rule.nth - 1) + rule.days);
    }
  }
}
