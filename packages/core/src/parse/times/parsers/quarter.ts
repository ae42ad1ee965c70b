import { english } from "../../../language/en/index.js";
import { isHyphenAt, lowerAt, type Piece } from "../../figures/index.js";
import type { CalendarDay } from "../calendar-day.js";
import { type Direction, directionOf } from "../direction.js";
import type { TimeParser } from "../reading.js";
import { yearValue } from "../timex-value.js";
import { readRelativeYear, readYear } from "./year.js";

/** Reads a quarter or half of a year: "the third quarter", "the first half of 1998", "fourth-quarter". */
export const parseQuarter: TimeParser = (line, at) => {
  const { pieces, reference } = line;
  const start = lowerAt(pieces, at) === "the" ? at + 1 : at;
  const part = readPart(pieces, start);
  if (part === undefined || english.timeContexts.afterQuarterOfMatch.has(lowerAt(pieces, part.to)))
    return undefined;
  const { letter, number } = part;
  const of = english.timeContexts.beforeYearOfQuarter.has(lowerAt(pieces, part.to)) ? part.to + 1 : part.to;
  const relative = readRelativeYear(pieces, of);
  const year = readYear(pieces, of);
  if (year !== undefined) {
    return { from: at, to: of + 1, type: "DATE", value: `${yearValue(year)}-${letter}${number}` };
  }
  if (letter === "H" && relative === undefined) return undefined;
  const range = { from: at, to: relative === undefined ? part.to : relative.to, type: "DATE" } as const;
  if (reference === undefined) return { ...range, value: `XXXX-${letter}${number}` };
  const named =
    relative === undefined
      ? yearOfQuarter(number, reference, directionOf(line, at, part.to))
      : reference.year + relative.offset;
  return { ...range, value: `${yearValue(named)}-${letter}${number}` };
};

interface YearPart {
  readonly letter: "Q" | "H";
  readonly number: number;
  readonly to: number;
}

function readPart(pieces: readonly Piece[], at: number): YearPart | undefined {
  const ordinal = pieces[at];
  const suffixed = ordinal?.kind === "number" && english.numbers.ordinalSuffixes.has(lowerAt(pieces, at + 1));
  const number = suffixed ? ordinal.value : english.numbers.ordinals.get(ordinal?.lower ?? "");
  if (number === undefined) return undefined;
  let noun = suffixed ? at + 2 : at + 1;
  if (isHyphenAt(pieces, noun)) noun++;
  const word = lowerAt(pieces, noun);
  if (lowerAt(pieces, noun + 1) === "-") return undefined;
  if (word === "quarter" && number <= 4) return { letter: "Q", number, to: noun + 1 };
  return word === "half" && number <= 2 ? { letter: "H", number, to: noun + 1 } : undefined;
}

/** The latest such quarter that has begun; the next one where the words point ahead. */
function yearOfQuarter(number: number, reference: CalendarDay, { toward }: Direction): number {
  const current = Math.floor((reference.month - 1) / 3) + 1;
  if (toward === "future") return number >= current ? reference.year : reference.year + 1;
  return number <= current ? reference.year : reference.year - 1;
}
