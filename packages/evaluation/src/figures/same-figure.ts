import type { Figure } from "@onrecord/core";
import type { GoldFigure } from "../corpora/index.js";
import { shareStem, stems } from "./stems.js";
import { isMeasure, unitName } from "./unit-names.js";

/** A figure of a record, with the words it belongs to. */
export interface FoundFigure {
  readonly figure: Figure;
  /** What `of` points at; empty where it points nowhere. */
  readonly words: string;
}

/** Numbers that differ by no larger a share of them are the same. */
const TOLERANCE = 1e-5;

/** Whether two numbers are the same, whatever their signs; one that is absent is none. */
export function sameNumber(one: number | undefined, other: number | undefined): boolean {
  return other !== undefined && (isClose(one, other) || isClose(one, -other));
}

function isClose(one: number | undefined, other: number): boolean {
  return one !== undefined && Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}

/** The gold gives "millions" as one to ten millions. */
export function isVague({ min, max }: GoldFigure): boolean {
  return min !== undefined && min > 1 && isClose(max, 10 * min);
}

/** Of a vague figure, a least value from one to two of what it counts is right. */
function isVaguelyThat({ min }: GoldFigure, found: Figure): boolean {
  return min !== undefined && found.min !== undefined && found.min >= min && found.min <= 2 * min;
}

function isNumber(number: number | undefined): number is number {
  return number !== undefined;
}

function numbersOf({ value, min, max }: GoldFigure | Figure): readonly number[] {
  return [value, min, max].filter(isNumber);
}

/** One of the numbers is there, and in its place where the gold gives one. */
export function isFound(gold: GoldFigure, { figure }: FoundFigure): boolean {
  const { span } = gold;
  if (span !== undefined && !(span.start < figure.span.end && figure.span.start < span.end)) return false;
  const found = numbersOf(figure);
  return (
    numbersOf(gold).some((one) => found.some((other) => sameNumber(one, other))) ||
    (isVague(gold) && isVaguelyThat(gold, figure))
  );
}

/** The numbers are right: the value, or both ends of a range. */
export function isSameValue(gold: GoldFigure, { figure }: FoundFigure): boolean {
  if (isVague(gold) && isVaguelyThat(gold, figure)) return true;
  if (gold.value !== undefined) return numbersOf(figure).every((number) => sameNumber(number, gold.value));
  return (
    (sameNumber(gold.min, figure.min) && sameNumber(gold.max, figure.max)) ||
    (sameNumber(gold.min, figure.max) && sameNumber(gold.max, figure.min))
  );
}

/** Whether what the gold calls a unit is a noun that is counted. */
export function isCounted({ normalizedUnit }: GoldFigure): boolean {
  const unit = unitName(normalizedUnit);
  return unit !== undefined && !isMeasure(unit);
}

/** The unit's words, in its plain form and as written. */
export function unitStems({ normalizedUnit = "", unit = "" }: GoldFigure): ReadonlySet<string> {
  return stems(`${normalizedUnit} ${unit}`);
}

/** The unit is right; of a counted noun, no unit and the noun in what the figure is of. */
export function isSameUnit(gold: GoldFigure, { figure, words }: FoundFigure): boolean {
  const wanted = gold.iso ?? unitName(gold.normalizedUnit);
  const given = unitName(figure.unit);
  if (wanted === given) return true;
  const isNoun = gold.iso === undefined && isCounted(gold);
  return isNoun && given === undefined && shareStem(unitStems(gold), stems(words));
}

/** The form is right: exact, about, a bound, a range; a rise or fall is any value. */
export function isSameForm(gold: GoldFigure, { figure }: FoundFigure): boolean {
  const form = formOf(figure);
  if (isVague(gold)) return form === ">" || form === "range";
  if (gold.min !== undefined) return form === "range";
  if (gold.form === "up" || gold.form === "down") return form === "=" || form === "~";
  return form === gold.form;
}

function formOf({ value, min, max, approximate }: Figure): "=" | "~" | "range" | ">" | "<" {
  if (value !== undefined) return approximate ? "~" : "=";
  if (min === undefined) return "<";
  return max === undefined ? ">" : "range";
}
