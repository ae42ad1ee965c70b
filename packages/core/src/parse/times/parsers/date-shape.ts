import { english } from "../../../language/en/index.js";
import { isHyphenAt, lowerAt, type Piece } from "../../figures/index.js";

/** The longest written date, in pieces: "Wednesday, the 31st of December, 1997, at 11:59 p.m. EST". */
const LONGEST = 20;

/** True where the pieces at `at` look like the head of a written date; keeps chrono away from other figures. */
export function mayBeginDate(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || (piece.glued && pieces[at - 1]?.kind !== "mark")) return false;
  if (!english.calendar.weekdays.has(piece.lower))
    return isDateWithoutWeekday(pieces, at) || isClock(pieces, at);
  let next = at + 1;
  for (const word of [",", "the"]) if (lowerAt(pieces, next) === word) next++;
  return isDateWithoutWeekday(pieces, next);
}

function isDateWithoutWeekday(pieces: readonly Piece[], at: number): boolean {
  if (isMonth(pieces[at])) {
    const next = lowerAt(pieces, at + 1) === "." ? at + 2 : at + 1;
    return isDayNumber(pieces[next]) && !(pieces[next + 1]?.text === "%" || isClockColon(pieces, next + 1));
  }
  return isNumericDate(pieces, at) || isDayOfMonth(pieces, at);
}

function isMonth(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.text === piece.lower) return false;
  return english.calendar.months.has(piece.lower) || english.calendar.monthAbbreviations.has(piece.lower);
}

function isDayNumber(piece: Piece | undefined): boolean {
  return piece?.kind === "number" && piece.text.length <= 2 && piece.value >= 1 && piece.value <= 31;
}

/** "7 August", "7th of August". */
function isDayOfMonth(pieces: readonly Piece[], at: number): boolean {
  if (!isDayNumber(pieces[at])) return false;
  let next = at + 1;
  if (english.numbers.ordinalSuffixes.has(lowerAt(pieces, next))) next++;
  if (lowerAt(pieces, next) === "of") next++;
  return isMonth(pieces[next]) && !(next === at + 1 && isDayNumber(pieces[next + 1]));
}

/** "1998-10-26", "12/05/1998". */
function isNumericDate(pieces: readonly Piece[], at: number): boolean {
  const joint = lowerAt(pieces, at + 1);
  if ((joint !== "-" && joint !== "/") || lowerAt(pieces, at + 3) !== joint) return false;
  const parts = [at, at + 2, at + 4].map((index) => pieces[index]);
  if (!parts.every((part) => part?.kind === "number" && Number.isInteger(part.value))) return false;
  if (![at + 1, at + 2, at + 3, at + 4].every((index) => pieces[index]?.glued)) return false;
  const year = joint === "-" ? parts[0] : parts[2];
  return (
    year?.text.length === 4 || (joint === "/" && (year?.text.length === 2 || parts[0]?.text.length === 4))
  );
}

/** "10:35 a.m.", "at 10:35", "9 p.m.", "4 in the morning". */
function isClock(pieces: readonly Piece[], at: number): boolean {
  const hour = pieces[at];
  if (hour?.kind !== "number" || hour.value >= 25 || hour.text.length > 5) return false;
  let next = at + 1;
  const minutes = isClockColon(pieces, next);
  if (minutes) next += 2;
  if (isMeridiem(pieces, next)) return true;
  if (minutes)
    return (
      english.timeContexts.beforeClock.has(lowerAt(pieces, at - 1)) ||
      english.timeContexts.zones.has(lowerAt(pieces, next))
    );
  return (
    lowerAt(pieces, next) === "in" &&
    lowerAt(pieces, next + 1) === "the" &&
    english.calendar.dayParts.has(lowerAt(pieces, next + 2)) &&
    english.timeContexts.beforeClock.has(lowerAt(pieces, at - 1))
  );
}

function isClockColon(pieces: readonly Piece[], at: number): boolean {
  const colon = pieces[at];
  const minutes = pieces[at + 1];
  return colon?.text === ":" && colon.glued && minutes?.glued === true && /^[0-5]\d$/.test(minutes.text);
}

function isMeridiem(pieces: readonly Piece[], at: number): boolean {
  const word = lowerAt(pieces, at);
  if (word === "am" || word === "pm") return true;
  return (word === "a" || word === "p") && lowerAt(pieces, at + 1) === "." && lowerAt(pieces, at + 2) === "m";
}

/** The first piece after `at` that can be no part of a written date. */
export function endOfDate(pieces: readonly Piece[], at: number): number {
  let to = at;
  let numbers = 0;
  const dashed = isNumericDate(pieces, at);
  while (to < pieces.length && to < at + LONGEST) {
    const piece = pieces[to];
    if (piece === undefined) break;
    if (piece.kind === "number") {
      const afterComma = lowerAt(pieces, to - 1) === "," && to > at;
      const isYear = piece.text.length === 4;
      if (afterComma && !isYear) break;
      if (numbers > 0 && !piece.glued && !isYear && !isClock(pieces, to) && !isClockColon(pieces, to + 1))
        break;
      numbers++;
    } else if (isHyphenAt(pieces, to)) {
      if (!dashed || to > at + 3) break;
    } else if (piece.lower === "in" && !english.calendar.dayParts.has(lowerAt(pieces, to + 2))) break;
    else if (
      !english.timeContexts.insideDate.has(piece.lower) &&
      !isMonth(piece) &&
      !english.calendar.dayParts.has(piece.lower)
    ) {
      if (!(to === at && english.calendar.weekdays.has(piece.lower))) break;
    }
    to++;
  }
  return to;
}
