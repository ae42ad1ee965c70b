import { type Language, type PeriodWord, perLanguage, type TimeUnit } from "../../../language/index.js";
import {
  as,
  choice,
  followedBy,
  type Nothing,
  optional,
  type Pattern,
  reads,
  sequence,
  word,
  wordIn,
} from "../../../match/index.js";
import { hyphen } from "../../numbers/index.js";
import { addDays, type CalendarDay, dayNumber, weekdayOf } from "../calendar-day.js";
import type { TimeValue } from "../expression.js";
import type { Line } from "../line.js";
import { dayValue, durationValue, monthValue, periodValue, two, yearValue } from "../timex-value.js";
import { named, outsideName } from "./named.js";
import { seasonValue } from "./season.js";
import { type TimeRule, timeRule } from "./time-rule.js";

/**
 * Rules that read a period picked by a word before it: "last week", "this morning", "next Tuesday", "last November",
 * "the following day". Without a publication date the value is PAST_REF, PRESENT_REF or FUTURE_REF.
 */
export function relativePeriodRules(language: Language): readonly TimeRule[] {
  const { calendar, times } = language;
  const picked = as("picked", pickedBy(language));
  return [
    timeRule({
      name: "picked-unit",
      why: "“Last week” is the calendar week before that of publication; “the past week” is a length of time.",
      pattern: sequence(picked, as("unit", wordIn(times.units))),
      make: ({ picked, unit }, { context: line }) => unitValue(line, picked, unit),
      examples: [
        ["Rain fell last week.", "last week | DATE 2024-W33"],
        ["Growth will slow next year.", "next year | DATE 2025"],
        ["It was built early this year.", "early this year | DATE 2024 START"],
        ["It grew in this fiscal year.", "this fiscal year | DATE 2024"],
        ["He left on May 3, 1998. The next day she fled.", "The next day | DATE 1998-05-04"],
        ["It fell in the past year.", "the past year | DURATION P1Y"],
      ],
      counterexamples: ["This hour was long.", "CBS This Week was shown.", "The last person left."],
    }),
    timeRule({
      name: "picked-season",
      why: "“Last summer” is the last that has ended.",
      pattern: sequence(picked, as("season", wordIn(calendar.seasons))),
      make: ({ picked, season }, { context: line }) =>
        pickedValue(line, picked, (anchor) => ({ value: seasonValue(season, anchor, picked.offset) })),
      examples: [["The team won last summer.", "last summer | DATE 2023-SU"]],
      counterexamples: ["The first summer was wet."],
    }),
    timeRule({
      name: "picked-part-of-day",
      why: "“Last night” is of the day before, “this morning” and “next morning” of the day they follow.",
      pattern: sequence(picked, as("part", wordIn(calendar.dayParts))),
      make: ({ picked, part }, { context: line }) => {
        const inStory = picked.inStoryByDay;
        const back = picked.picker === "last" ? -1 : inStory.anchor === "narrative" ? inStory.offset : 0;
        const made = pickedValue(line, inStory, (anchor) => {
          const day = addDays(anchor, back);
          return { value: `${dayValue(day)}T${part}`, day };
        });
        return { ...made, type: "TIME" };
      },
      examples: [
        ["He spoke this morning.", "this morning | TIME 2024-08-19TMO"],
        ["It snowed last night.", "last night | TIME 2024-08-18TNI"],
      ],
      counterexamples: ["One night it snowed."],
    }),
    timeRule({
      name: "picked-weekday",
      why: "“Last Friday” lies strictly before publication, “this Friday” in its week, “next Friday” rarely within two days.",
      pattern: sequence(picked, as("weekday", named(wordIn(calendar.weekdays)))),
      make: ({ picked, weekday }, { context: line }) => {
        if (anchorOf(line, picked) === undefined) return { type: "DATE", value: `XXXX-WXX-${weekday}` };
        return pickedValue(line, picked, (anchor) => {
          const day = pickedWeekday(weekday, anchor, picked.offset);
          return { value: dayValue(day), day };
        });
      },
      examples: [
        ["He arrived last Monday.", "last Monday | DATE 2024-08-12"],
        ["The show opens next Friday.", "next Friday | DATE 2024-08-23"],
        ["They met this Sunday.", "this Sunday | DATE 2024-08-25"],
        ["They meet this coming Tuesday.", "this coming Tuesday | DATE 2024-08-27"],
      ],
      counterexamples: ["The last sat alone."],
    }),
    timeRule({
      name: "picked-month",
      why: "“Last November” is the latest before the month of publication, “next November” the first after it.",
      pattern: sequence(picked, as("month", named(wordIn(calendar.months)))),
      make: ({ picked, month }, { context: line }) => {
        if (anchorOf(line, picked) === undefined) return { type: "DATE", value: `XXXX-${two(month)}` };
        return pickedValue(line, picked, (anchor) => {
          const year = anchor.year + pickedYear(month, anchor.month, picked.offset);
          return { value: monthValue({ month, year }) };
        });
      },
      examples: [["She died last November.", "last November | DATE 2023-11"]],
      counterexamples: ["The last may leave."],
    }),
  ];
}

/** A period as picked by the words before its noun. */
interface Picked extends PeriodWord {
  /** The word that picks it: "last". */
  readonly picker: string;
  /** How it is picked where its noun is a day or a part of one: "the next day" follows the story. */
  readonly inStoryByDay: PeriodWord & { readonly picker: string };
}

const pickedBy: (language: Language) => Pattern<Picked, Nothing> = /* @__PURE__ */ perLanguage(
  ({ times: { periods }, timeContexts }) => {
    const second = reads(sequence("this", optional(hyphen), as("word", wordIn(periods))), ({ word }) => ({
      picker: "this",
      word,
    }));
    const same = reads(sequence("that", optional(hyphen), "same"), () => {
      const word = periods.get("that");
      return word && { picker: "that", word };
    });
    const single = reads(
      sequence(as("picker", word(new Set(periods.keys()))), optional(hyphen)),
      ({ picker }) => {
        const word = periods.get(picker);
        return word && { picker, word };
      },
    );
    const kind = sequence(word(timeContexts.kindsOfYear), followedBy("year"));
    return reads(
      sequence(
        outsideName,
        as("the", optional("the")),
        as("picked", choice(second, same, single)),
        optional(kind),
      ),
      ({ the, picked: { picker, word } }) => {
        const follows: PeriodWord = { offset: 1, anchor: "narrative" };
        const inStory = picker === "next" && the !== undefined ? follows : word;
        return { ...word, picker, inStoryByDay: { ...inStory, picker } };
      },
    );
  },
);

function anchorOf(line: Line, { anchor }: PeriodWord): CalendarDay | undefined {
  return anchor === "narrative" ? (line.narrative ?? line.reference) : line.reference;
}

const references = { [-1]: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF" } as const;

/** What is picked, counted from its anchor, or a mere reference where none is known. */
function pickedValue(
  line: Line,
  picked: PeriodWord,
  valueFrom: (anchor: CalendarDay) => Pick<TimeValue, "value" | "day">,
): TimeValue {
  const anchor = anchorOf(line, picked);
  return {
    type: "DATE",
    ...(anchor === undefined ? { value: references[picked.offset] } : valueFrom(anchor)),
  };
}

function unitValue(line: Line, picked: Picked, unit: TimeUnit): TimeValue | undefined {
  const { picker } = picked;
  if (unit.clock) return undefined;
  if (picker === "past" && unit.name !== "weekend")
    return { type: "DURATION", value: durationValue(1, unit) };
  if (unit.name === "day") {
    const byDay = picked.inStoryByDay;
    if (byDay.anchor !== "narrative") return undefined;
    return pickedValue(line, byDay, (anchor) => {
      const day = addDays(anchor, byDay.offset);
      return { value: dayValue(day), day };
    });
  }
  // "that week" speaks of a week the story has told of; without one it says little.
  if (picker === "that" && line.narrative === undefined && line.narrativeYear === undefined) return undefined;
  return pickedValue(line, picked, (anchor) => {
    if (unit.name === "year" && picked.anchor === "narrative")
      return { value: yearValue((line.narrativeYear ?? anchor.year) + picked.offset) };
    const isEnding = unit.name === "weekend" && picker === "last" && weekdayOf(anchor) === 7;
    return { value: periodValue(unit.name, anchor, isEnding ? 0 : picked.offset) };
  });
}

/** "last Friday" lies strictly before, "next Friday" strictly after, "this Friday" in the week from Monday on. */
function pickedWeekday(weekday: number, anchor: CalendarDay, offset: -1 | 0 | 1): CalendarDay {
  const shift = weekday - weekdayOf(anchor);
  if (offset === 0) return addDays(anchor, shift);
  if (offset < 0) return addDays(anchor, shift < 0 ? shift : shift - 7);
  const next = addDays(anchor, shift > 0 ? shift : shift + 7);
  return dayNumber(next) - dayNumber(anchor) < 3 ? addDays(next, 7) : next;
}

/** "last November" is the latest November before this month; "next" the first after it; "this" this year's. */
function pickedYear(month: number, current: number, offset: -1 | 0 | 1): number {
  if (offset === 0) return 0;
  if (offset < 0) return month < current ? 0 : -1;
  return month > current ? 0 : 1;
}
