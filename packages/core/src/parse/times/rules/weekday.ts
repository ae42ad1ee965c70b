import type { Language } from "../../../language/index.js";
import { as, followedBy, notFollowedBy, sequence, wordIn } from "../../../match/index.js";
import { type Direction, directionOf } from "../direction.js";
import type { TimeValue } from "../expression.js";
import type { Line } from "../line.js";
import { nearestWeekday } from "../nearest.js";
import { dayValue } from "../timex-value.js";
import { named } from "./named.js";
import { type TimeRule, timeRule } from "./time-rule.js";

/** Rules that read a weekday on its own. */
export function weekdayRules({ calendar }: Language): readonly TimeRule[] {
  const weekday = named(wordIn(calendar.weekdays));
  return [
    timeRule({
      name: "weekdays",
      why: "A weekday in the plural is that day of every week.",
      pattern: as("weekday", named(wordIn(calendar.weekdayPlurals))),
      make: ({ weekday }) => ({ type: "SET", value: `XXXX-WXX-${weekday}` }),
      examples: [["The market is held on Saturdays.", "Saturdays | SET XXXX-WXX-6"]],
      counterexamples: ["The market is held on Saturday."],
    }),
    timeRule({
      name: "weekday-next",
      why: "“Next” behind a weekday points ahead, unless it begins “next to”.",
      pattern: sequence(as("weekday", weekday), followedBy(sequence("next", notFollowedBy("to")))),
      make: ({ weekday }, { context }) => weekdayValue(weekday, context, { toward: "future", sure: true }),
      examples: [["It met Tuesday next week.", "Tuesday | DATE 2024-08-20"]],
      counterexamples: ["He sat on Tuesday next to her."],
    }),
    timeRule({
      name: "weekday",
      why: "In news a bare weekday is the day nearest publication, in the past unless the words point ahead.",
      pattern: as("weekday", weekday),
      make: ({ weekday }, { from, to, context }) =>
        weekdayValue(weekday, context, directionOf(context, from, to)),
      examples: [
        ["The minister resigned on Monday.", "Monday | DATE 2024-08-19"],
        ["Tuesday's storm damaged the pier.", "Tuesday | DATE 2024-08-13"],
        ["On Thursday, the council will vote.", "Thursday | DATE 2024-08-22"],
      ],
      counterexamples: ["They sat and talked.", "He arrived last Monday."],
    }),
  ];
}

function weekdayValue(weekday: number, { reference }: Line, direction: Direction): TimeValue {
  if (reference === undefined) return { type: "DATE", value: `XXXX-WXX-${weekday}` };
  const day = nearestWeekday(weekday, reference, direction);
  return { type: "DATE", value: dayValue(day), day };
}
