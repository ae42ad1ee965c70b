import type { Language } from "../../../language/index.js";
import { as, optional, sequence } from "../../../match/index.js";
import { hyphen, ordinal } from "../../numbers/index.js";
import { two } from "../timex-value.js";
import { type TimeRule, timeRule } from "./time-rule.js";

/** Rules that read a century by its number. */
export function centuryRules(language: Language): readonly TimeRule[] {
  return [
    timeRule({
      name: "century",
      why: "TIMEX3 writes a century as the first two figures of its years: the 19th is 18.",
      pattern: sequence(
        optional("the"),
        as("tens", optional(sequence("twenty", hyphen))),
        as("ordinal", ordinal(language)),
        optional(hyphen),
        "century",
      ),
      make: ({ tens, ordinal }) => {
        const century = (tens === undefined ? 0 : 20) + ordinal;
        if (!Number.isInteger(century) || century < 1 || century > 99) return undefined;
        return { type: "DATE", value: two(century - 1) };
      },
      examples: [
        ["A 19th-century house burned.", "19th-century | DATE 18"],
        ["The twenty-first century began.", "The twenty-first century | DATE 20"],
        ["It was built in the ninth century.", "the ninth century | DATE 08"],
      ],
      counterexamples: ["A century passed.", "The 100th century will come."],
    }),
  ];
}
