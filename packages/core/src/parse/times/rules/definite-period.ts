import type { Language } from "../../../language/index.js";
import { as, notFollowedBy, precededBy, sequence, word } from "../../../match/index.js";
import { hyphen } from "../../numbers/index.js";
import { addDays, addMonths, weekdayOf } from "../calendar-day.js";
import { directionOf } from "../direction.js";
import { quarterValue, weekValue, yearValue } from "../timex-value.js";
import { type TimeRule, timeRule } from "./time-rule.js";

/** Rules that read a period which the article's own date fixes. */
export function definitePeriodRules({ timeContexts }: Language): readonly TimeRule[] {
  return [
    timeRule({
      name: "year-end",
      why: "It is the end of the year of publication.",
      pattern: sequence("year", hyphen, "end"),
      make: (_, { context: { reference } }) => ({
        type: "DATE",
        value: reference === undefined ? "PRESENT_REF" : yearValue(reference.year),
        mod: "END",
      }),
      examples: [["Sales rose before year-end.", "year-end | DATE 2024 END"]],
      counterexamples: ["The year ended."],
    }),
    timeRule({
      name: "the-weekend",
      why: "It is the one nearest publication, the last unless the words point ahead.",
      pattern: sequence("the", "weekend"),
      make: (_, { from, to, context: line }) => {
        const { reference } = line;
        if (reference === undefined) return { type: "DATE", value: "XXXX-WXX-WE" };
        const current = weekdayOf(reference) >= 6 || directionOf(line, from, to).toward === "future";
        return { type: "DATE", value: `${weekValue(current ? reference : addDays(reference, -7))}-WE` };
      },
      examples: [
        ["They met over the weekend.", "the weekend | DATE 2024-W33-WE"],
        ["They will meet over the weekend.", "the weekend | DATE 2024-W34-WE"],
      ],
      counterexamples: ["A weekend of rain ended."],
    }),
    timeRule({
      name: "the-year",
      why: "Within a clause about results it is this year, and the quarter last ended, on which companies report.",
      pattern: sequence(
        precededBy(word(timeContexts.beforeCurrent)),
        "the",
        as("noun", word("year", "quarter")),
        notFollowedBy(word(timeContexts.afterTold)),
      ),
      make: ({ noun }, { context: { reference } }) => {
        if (reference === undefined) return { type: "DATE", value: "PRESENT_REF" };
        const value = noun === "year" ? yearValue(reference.year) : quarterValue(addMonths(reference, -3));
        return { type: "DATE", value };
      },
      examples: [
        ["By the end of the year it was gone.", "the end of the year | DATE 2024 END"],
        ["Profit in the quarter fell.", "the quarter | DATE 2024-Q2"],
      ],
      counterexamples: ["In the year of the flood it sank.", "The year was good."],
    }),
  ];
}
