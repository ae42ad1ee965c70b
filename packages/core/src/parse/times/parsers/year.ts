import { english } from "../../../language/en/index.js";
import { isCapitalized, isHyphenAt, lowerAt, type Piece } from "../../figures/index.js";
import type { TimeParser } from "../reading.js";
import { decadeValue, yearValue } from "../timex-value.js";

/** Years that news writes as bare figures without further sign. */
const COMMON_YEARS = { first: 1900, last: 2059 } as const;
/** Years that a preposition makes plain: "in 1492", "since 1066". */
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2199;

/** The four-figure year at `at`, from 1000 to 2199; no sign beside it is asked for. */
export function readYear(pieces: readonly Piece[], at: number): number | undefined {
  const piece = pieces[at];
  if (piece?.kind !== "number" || !/^\d{4}$/.test(piece.text)) return undefined;
  if (pieces[at + 1]?.text === "%") return undefined;
  return piece.value >= EARLIEST_YEAR && piece.value <= LATEST_YEAR ? piece.value : undefined;
}

/** "this year", "last year", "next year" or "the year" after a part of it, as years from the publication's. */
export function readRelativeYear(
  pieces: readonly Piece[],
  at: number,
): { readonly offset: number; readonly to: number } | undefined {
  if (lowerAt(pieces, at + 1) !== "year") return undefined;
  const offset = english.timeContexts.yearOffsets.get(lowerAt(pieces, at));
  return offset === undefined ? undefined : { offset, to: at + 2 };
}

/** Reads a year, a fiscal year or a decade: "1998", "fiscal 1999", "the 1980s", "the '90s", "the nineties". */
export const parseYear: TimeParser = (line, at) => {
  const { pieces } = line;
  const start = lowerAt(pieces, at) === "the" ? at + 1 : at;
  const decade = readDecade(pieces, start);
  if (decade !== undefined) return { from: at, to: decade.to, type: "DATE", value: decade.value };
  if (start !== at) return undefined;
  if (lowerAt(pieces, at) === "fiscal" || lowerAt(pieces, at) === "calendar") {
    const next = lowerAt(pieces, at + 1) === "year" ? at + 2 : at + 1;
    const fiscal = readYear(pieces, next);
    return fiscal === undefined
      ? undefined
      : { from: at, to: next + 1, type: "DATE", value: yearValue(fiscal) };
  }
  const year = readYear(pieces, at);
  if (year === undefined || !standsAsYear(pieces, at, year)) return undefined;
  return { from: at, to: at + 1, type: "DATE", value: yearValue(year) };
};

function readDecade(
  pieces: readonly Piece[],
  at: number,
): { readonly value: string; readonly to: number } | undefined {
  const year = readYear(pieces, at);
  if (year !== undefined && year % 10 === 0) {
    const apostrophe = lowerAt(pieces, at + 1) === "'" ? 1 : 0;
    const plural = pieces[at + 1 + apostrophe];
    if (plural?.lower === "s" && plural.glued) return { value: decadeValue(year), to: at + 2 + apostrophe };
    return undefined;
  }
  const word = english.calendar.decades.get(lowerAt(pieces, at));
  if (word !== undefined) {
    const inDecade = lowerAt(pieces, at - 1) === "the" || lowerAt(pieces, at - 1) === "-";
    const mid = english.timeContexts.partsOfDecade.has(lowerAt(pieces, at - 1));
    return inDecade || mid ? { value: `19${word}`, to: at + 1 } : undefined;
  }
  const quoted = lowerAt(pieces, at) === "'" ? at + 1 : at;
  const pair = pieces[quoted];
  const plural = pieces[quoted + 1];
  const isPair = pair?.kind === "number" && /^[1-9]0$/.test(pair.text);
  if (!isPair || plural?.lower !== "s" || !plural.glued || (quoted > at && !pair.glued)) return undefined;
  const before = lowerAt(pieces, at - 1);
  if (
    quoted === at &&
    !(before === "the" || before === "-" || english.timeContexts.partsOfDecade.has(before))
  )
    return undefined;
  if (english.pronouns.beforeDecade.has(before)) return undefined;
  return { value: `19${pair.text.charAt(0)}`, to: quoted + 2 };
}

function standsAsYear(pieces: readonly Piece[], at: number, year: number): boolean {
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  const next = after?.lower ?? "";
  if (english.timeContexts.afterCount.has(next) || next === ":" || (next === "/" && after?.glued))
    return false;
  if (pieces[at]?.glued && before !== undefined && before.kind !== "mark") return false;
  if (before !== undefined && "$£€¥#.:/+".includes(before.text)) return false;
  if (isHyphenAt(pieces, at - 1)) {
    return (
      english.timeContexts.beforeYear.has(lowerAt(pieces, at - 2)) || readYear(pieces, at - 2) !== undefined
    );
  }
  if (isHyphenAt(pieces, at) && pieces[at + 2]?.kind === "number" && pieces[at + 2]?.text.length === 3) {
    return false;
  }
  if (before !== undefined && english.timeContexts.beforeYear.has(before.lower)) return true;
  if (year < COMMON_YEARS.first || year > COMMON_YEARS.last) return false;
  if (before !== undefined && english.timeContexts.beforeYearNoun.has(before.lower)) return true;
  if (before !== undefined && isCapitalized(before) && at > 1) return false;
  const heads =
    (before === undefined || before.kind === "mark") && after !== undefined && isCapitalized(after);
  return heads || after === undefined || after.kind === "mark" || english.timeContexts.afterYear.has(next);
}
