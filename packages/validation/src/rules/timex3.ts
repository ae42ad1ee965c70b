import { timexFault } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** A time's value is well-formed TIMEX3, of the time's type, and names a day that exists. */
export const timex3 = {
  name: "timex3",
  summary: "A time's value is TIMEX3 of the time's type, and possible: there is no 31 February.",
  levels: { strict: "error", parsed: "error" },
  check: ({ record }) =>
    record.times.flatMap(({ type, value, span }, index): readonly Finding[] => {
      const fault = timexFault(type, value);
      return fault === undefined
        ? []
        : [
            {
              path: `times[${index}].value`,
              message: `“${value}” is not the value of a ${type}`,
              remedy: `Mend it: ${fault}.`,
              span,
            },
          ];
    }),
} as const satisfies Rule;
