import { english } from "../../../language/en/index.js";
import { lowerAt, type Piece } from "../../figures/index.js";
import { directionOf } from "../direction.js";
import { yearOfMonth } from "../nearest.js";
import type { TimeParser } from "../reading.js";
import { monthValue, two } from "../timex-value.js";
import { readRelativeYear, readYear } from "./year.js";

/** Reads a month, with or without its year: "October", "Oct. 1998", "March of 1997". */
export const parseMonth: TimeParser = (line, at) => {
  const { pieces, reference } = line;
  const piece = pieces[at];
  if (piece === undefined || piece.text === piece.lower) return undefined;
  const full = english.calendar.months.get(piece.lower);
  const month = full ?? english.calendar.monthAbbreviations.get(piece.lower);
  if (month === undefined) return undefined;
  const dotted = full === undefined && lowerAt(pieces, at + 1) === ".";
  const afterName = dotted ? at + 2 : at + 1;
  const comma = lowerAt(pieces, afterName) === "," ? 1 : 0;
  const of = lowerAt(pieces, afterName) === "of" ? 1 : 0;
  const year = readYear(pieces, afterName + comma + of);
  if (year !== undefined) {
    const to = afterName + comma + of + 1;
    return { from: at, to, type: "DATE", value: monthValue({ year, month }) };
  }
  if (full === undefined && !dotted) return undefined;
  const relative = readRelativeYear(pieces, afterName + of);
  if (relative !== undefined && reference !== undefined) {
    const value = monthValue({ year: reference.year + relative.offset, month });
    return { from: at, to: relative.to, type: "DATE", value };
  }
  if (english.calendar.ambiguousMonths.has(piece.lower) && !isMonthHere(pieces, at)) return undefined;
  const range = { from: at, to: afterName, type: "DATE" } as const;
  if (reference === undefined) return { ...range, value: `XXXX-${two(month)}` };
  const named = yearOfMonth(month, reference, directionOf(line, at, afterName));
  return { ...range, value: monthValue({ year: named, month }) };
};

function isMonthHere(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  const beforeName = next?.kind === "word" && next.text !== next.lower;
  if (lowerAt(pieces, at + 1) === "of") return false;
  return english.timeContexts.beforeMonth.has(lowerAt(pieces, at - 1)) && !beforeName;
}
