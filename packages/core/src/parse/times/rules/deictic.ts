import type { Language } from "../../../language/index.js";
import { as, isNumber, isWord, phraseIn, sequence, wordIn } from "../../../match/index.js";
import { addDays } from "../calendar-day.js";
import { dayValue } from "../timex-value.js";
import { outsideName } from "./named.js";
import { type TimeRule, timeRule } from "./time-rule.js";

/** Rules that read words which point from the moment of writing. */
export function deicticRules({ times, clauses }: Language): readonly TimeRule[] {
  return [
    timeRule({
      name: "day-from-today",
      why: "These words count days from the day of publication.",
      pattern: sequence(outsideName, as("day", wordIn(times.days))),
      make: ({ day }, { context: { reference } }) => {
        const type = day.part === undefined ? "DATE" : "TIME";
        if (reference === undefined) return { type, value: day.withoutDate };
        const named = addDays(reference, day.days);
        const part = day.part === undefined ? "" : `T${day.part}`;
        return { type, value: `${dayValue(named)}${part}`, day: named };
      },
      examples: [
        ["It happened yesterday.", "yesterday | DATE 2024-08-18"],
        ["The play is on tonight.", "tonight | TIME 2024-08-19TNI"],
      ],
      counterexamples: ["She told USA Today so."],
    }),
    timeRule({
      name: "past-present-future",
      why: "TIMEX3 has a value of its own for each; “the past” is one only where no noun takes it to itself.",
      pattern: sequence(outsideName, as("reference", phraseIn(times.references))),
      make: ({ reference }, { items, to }) => {
        const next = items[to];
        const isMark = next !== undefined && !isWord(next) && !isNumber(next);
        const isAlone = next === undefined || isMark || clauses.phraseStops.has(next.lower);
        return reference.alone === true && !isAlone ? undefined : { type: "DATE", value: reference.value };
      },
      examples: [
        ["The port is now shut.", "now | DATE PRESENT_REF"],
        ["Nobody knows the future.", "the future | DATE FUTURE_REF"],
        ["She spoke of the past.", "the past | DATE PAST_REF"],
      ],
      counterexamples: ["The past president spoke."],
    }),
  ];
}
