import { type Language, perLanguage } from "../../../language/index.js";
import {
  as,
  type Nothing,
  notFollowedBy,
  optional,
  type Pattern,
  reads,
  sequence,
  word,
} from "../../../match/index.js";
import { hyphen, ordinal } from "../../numbers/index.js";
import type { CalendarDay } from "../calendar-day.js";
import { type Direction, directionOf } from "../direction.js";
import { yearValue } from "../timex-value.js";
import { type TimeRule, timeRule } from "./time-rule.js";
import { fourFigureYear, relativeYear } from "./year-patterns.js";

/** Rules that read a quarter or half of a year. */
export function quarterRules(language: Language): readonly TimeRule[] {
  const part = as("part", partOfYear(language));
  const link = optional(word(language.timeContexts.beforeYearOfQuarter));
  return [
    timeRule({
      name: "part-of-year",
      why: "Its year in figures follows.",
      pattern: sequence(part, link, as("year", fourFigureYear)),
      make: ({ part, year }) => ({ type: "DATE", value: `${yearValue(year)}-${part.code}` }),
      examples: [
        ["Income fell in the fourth quarter of 1997.", "the fourth quarter of 1997 | DATE 1997-Q4"],
        ["The first half of 1998 was wet.", "The first half of 1998 | DATE 1998-H1"],
      ],
      counterexamples: ["The fifth quarter of 1997 came."],
    }),
    timeRule({
      name: "part-of-relative-year",
      why: "“Of last year” counts from the year of publication.",
      pattern: sequence(part, link, as("offset", relativeYear(language))),
      make: ({ part, offset }, { context: { reference } }) => ({
        type: "DATE",
        value: `${reference === undefined ? "XXXX" : yearValue(reference.year + offset)}-${part.code}`,
      }),
      examples: [["It rose in the first half of this year.", "the first half of this year | DATE 2024-H1"]],
      counterexamples: ["It rose in the first half."],
    }),
    timeRule({
      name: "quarter",
      why: "A bare quarter is the latest that has begun, or the next where the words point ahead; halves are of matches too.",
      pattern: part,
      make: ({ part: { code, number } }, { from, to, context: line }) => {
        if (!code.startsWith("Q")) return undefined;
        const { reference } = line;
        const year = reference && yearValue(yearOfQuarter(number, reference, directionOf(line, from, to)));
        return { type: "DATE", value: `${year ?? "XXXX"}-${code}` };
      },
      examples: [
        ["Income fell in the second quarter.", "the second quarter | DATE 2024-Q2"],
        ["Fourth-quarter sales rose.", "Fourth-quarter | DATE 2023-Q4"],
      ],
      counterexamples: ["She scored a third quarter goal.", "A quarter of the town slept."],
    }),
  ];
}

interface PartOfYear {
  readonly number: number;
  /** "Q3", "H1". */
  readonly code: string;
}

/** "the third quarter", "fourth-quarter", "the first half"; not one of a match, nor part of a longer compound. */
const partOfYear: (language: Language) => Pattern<PartOfYear, Nothing> = /* @__PURE__ */ perLanguage(
  (language) =>
    reads(
      sequence(
        optional("the"),
        as("number", ordinal(language)),
        optional(hyphen),
        as("noun", word("quarter", "half")),
        notFollowedBy("-"),
        notFollowedBy(word(language.timeContexts.afterQuarterOfMatch)),
      ),
      ({ number, noun }) => {
        if (noun === "quarter") return number <= 4 ? { number, code: `Q${number}` } : undefined;
        return number <= 2 ? { number, code: `H${number}` } : undefined;
      },
    ),
);

/** The latest such quarter that has begun; the next one where the words point ahead. */
function yearOfQuarter(number: number, reference: CalendarDay, { toward }: Direction): number {
  const current = Math.floor((reference.month - 1) / 3) + 1;
  if (toward === "future") return number >= current ? reference.year : reference.year + 1;
  return number <= current ? reference.year : reference.year - 1;
}
