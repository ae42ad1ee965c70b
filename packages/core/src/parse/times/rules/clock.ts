import type { Language } from "../../../language/index.js";
import {
  as,
  choice,
  digits,
  notPrecededBy,
  optional,
  reads,
  sequence,
  where,
  word,
  wordIn,
} from "../../../match/index.js";
import { exactNumber } from "../../numbers/index.js";
import { two } from "../timex-value.js";
import { type TimeRule, timeRule } from "./time-rule.js";

/** Parts of the day, as TIMEX3 codes, after which the hours from one to eleven are afternoon hours. */
const afterNoon: ReadonlySet<string> = new Set(["AF", "EV", "NI"]);

/** Rules that read a time of day that no written date holds. */
export function clockRules(language: Language): readonly TimeRule[] {
  const { dayParts } = language.calendar;
  const partBehind = reads(
    sequence(choice("at", "in the"), as("part", wordIn(dayParts))),
    ({ part }) => part,
  );
  return [
    timeRule({
      name: "o-clock",
      why: "Without a part of the day the hour is taken as said.",
      pattern: sequence(as("hour", exactNumber(language)), "o ' clock", as("part", optional(partBehind))),
      make: ({ hour: { value: hour }, part }) => {
        if (!Number.isInteger(hour) || hour < 1 || hour > 12) return undefined;
        const isAfternoon = part !== undefined && afterNoon.has(part) && hour < 12;
        return clockTime(`T${two(isAfternoon ? hour + 12 : hour)}:00`);
      },
      examples: [
        ["He woke at three o'clock in the morning.", "three o'clock in the morning | TIME 2024-08-19T03:00"],
        ["It rang at 8 o’clock in the evening.", "8 o’clock in the evening | TIME 2024-08-19T20:00"],
        ["It rang at eleven o'clock.", "eleven o'clock | TIME 2024-08-19T11:00"],
      ],
      counterexamples: ["At thirteen o'clock it rang.", "The clock struck three."],
    }),
    timeRule({
      name: "hours-and-minutes",
      why: "Four figures are hours and minutes where a time zone follows.",
      pattern: sequence(
        as("figures", digits(/^(?:[01]\d|2[0-3])[0-5]\d$/)),
        word(language.timeContexts.afterHours),
      ),
      make: ({ figures }) => clockTime(`T${figures.slice(0, 2)}:${figures.slice(2)}`),
      examples: [
        ["It was felt at 0530 GMT.", "0530 GMT | TIME 2024-08-19T05:30"],
        ["They left at 1730 UTC.", "1730 UTC | TIME 2024-08-19T17:30"],
      ],
      counterexamples: ["It took 2570 UTC.", "They sold 0530 boxes."],
    }),
    timeRule({
      name: "hour-by-name",
      why: "“Noon” and “midnight” are hours; “high noon” is mostly a figure of speech.",
      pattern: sequence(
        notPrecededBy("high"),
        as(
          "hour",
          where(wordIn(dayParts), (code) => code.includes(":")),
        ),
      ),
      make: ({ hour }) => ({ type: "TIME", value: `T${hour}`, clock: `T${hour}` }),
      examples: [["They met at noon.", "noon | TIME 2024-08-19T12:00"]],
      counterexamples: ["It was high noon for the party.", "They met in the morning."],
    }),
  ];
}

function clockTime(clock: string) {
  return { type: "TIME", value: clock, clock, measured: true } as const;
}
