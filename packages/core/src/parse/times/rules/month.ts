import type { Language } from "../../../language/index.js";
import {
  as,
  choice,
  hasCapital,
  type Item,
  isWord,
  optional,
  reads,
  sequence,
  word,
  wordIn,
} from "../../../match/index.js";
import { directionOf } from "../direction.js";
import { yearOfMonth } from "../nearest.js";
import { monthValue, two } from "../timex-value.js";
import { named } from "./named.js";
import { type TimeRule, timeRule } from "./time-rule.js";
import { fourFigureYear, relativeYear } from "./year-patterns.js";

/** Rules that read a month, with or without its year. */
export function monthRules(language: Language): readonly TimeRule[] {
  const { months, monthAbbreviations, ambiguousMonths } = language.calendar;
  const full = named(wordIn(months));
  const abbreviated = reads(
    sequence(as("month", named(wordIn(monthAbbreviations))), optional(".")),
    ({ month }) => month,
  );
  const dotted = reads(sequence(as("month", named(wordIn(monthAbbreviations))), "."), ({ month }) => month);
  return [
    timeRule({
      name: "month-of-year",
      why: "A year behind the name makes a month even of an abbreviation without its stop.",
      pattern: sequence(
        as("month", choice(full, abbreviated)),
        optional(word(",", "of")),
        as("year", fourFigureYear),
      ),
      make: ({ month, year }) => ({ type: "DATE", value: monthValue({ year, month }) }),
      examples: [
        ["Sales rose in January 1998.", "January 1998 | DATE 1998-01"],
        ["It sank in March of 1997.", "March of 1997 | DATE 1997-03"],
        ["It sank in Oct 1998.", "Oct 1998 | DATE 1998-10"],
      ],
      counterexamples: ["They march 1998 miles."],
    }),
    timeRule({
      name: "month-of-relative-year",
      why: "“Of last year” behind the name counts from the year of publication.",
      pattern: sequence(
        as("month", choice(full, dotted)),
        optional("of"),
        as("offset", relativeYear(language)),
      ),
      make: ({ month, offset }, { context: { reference } }) =>
        reference && { type: "DATE", value: monthValue({ year: reference.year + offset, month }) },
      examples: [["The law passed in October of last year.", "October of last year | DATE 2023-10"]],
      counterexamples: ["It passed in October."],
    }),
    timeRule({
      name: "month",
      why: "A bare month is the nearest that the tense allows; “May” and “March” are months only behind such words as “in”.",
      pattern: as("month", choice(full, dotted)),
      make: ({ month }, { items, from, to, context: line }) => {
        const name = items[from]?.lower ?? "";
        if (ambiguousMonths.has(name) && !isMonthHere(language, items, from)) return undefined;
        const { reference } = line;
        if (reference === undefined) return { type: "DATE", value: `XXXX-${two(month)}` };
        const year = yearOfMonth(month, reference, directionOf(line, from, to));
        return { type: "DATE", value: monthValue({ year, month }) };
      },
      examples: [
        ["Prices fell in December.", "December | DATE 2023-12"],
        ["The fair will open in November.", "November | DATE 2024-11"],
        ["A plan was put forward in early May.", "early May | DATE 2024-05 START"],
        ["It fell in Nov. and rose.", "Nov. | DATE 2023-11"],
      ],
      counterexamples: ["May I go?", "They march on.", "Her friend April Jones won.", "A dec fell."],
    }),
  ];
}

function isMonthHere({ timeContexts }: Language, items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.lower === "of" || (next !== undefined && isWord(next) && hasCapital(next))) return false;
  return timeContexts.beforeMonth.has(items[at - 1]?.lower ?? "");
}
