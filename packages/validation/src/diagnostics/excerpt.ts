import type { Span } from "@onrecord/core/record";

/** A stretch of one line of the text, with the place of a span in it. */
export interface Excerpt {
  /** Line of the text the span begins on, from 1. Lines end in LF, CR or CRLF. */
  readonly line: number;
  /** Column of the span's start, from 1, in UTF-16 code units. */
  readonly column: number;
  /** The line, or so much of it around the span as fits; "…" stands where it was cut. */
  readonly text: string;
  /** Where in `text` the span lies, in UTF-16 code units. It ends with the line where the span runs on. */
  readonly mark: Span;
}

/** Longest excerpt, in UTF-16 code units, without the two signs of a cut; the span's start always fits. */
const LONGEST = 88;
/** At least so much of it stands before the span, if the line has it. */
const LEAD = 28;
const CUT = "…";

/** Finds excerpts of one text; what is needed for each is made ready once. */
export type Excerpter = (span: Span) => Excerpt;

/** Gives a function that shows spans of `text` in place. It takes any span, also one past the text's end. */
export function excerpterOf(text: string): Excerpter {
  const starts = lineStarts(text);
  return ({ start, end }) => {
    const at = clamp(start, 0, text.length);
    const index = lastAtMost(starts, at);
    const lineStart = starts[index] ?? 0;
    const lineEnd = endOfLine(text, starts[index + 1] ?? text.length, lineStart);
    const to = clamp(end, at, Math.max(at, lineEnd));
    const before = Math.max(LEAD, LONGEST - (to - at) - LEAD);
    const from = wordEdge(text, lineStart, Math.max(lineStart, at - before));
    const until = clamp(from + LONGEST, Math.min(to, at + LONGEST - LEAD), lineEnd);
    const cutStart = wholeCodePoint(text, from);
    const cutEnd = wholeCodePoint(text, endOfWord(text, Math.min(to, until), until, lineEnd));
    const head = cutStart > lineStart ? CUT : "";
    const mark = { start: at - cutStart + head.length, end: Math.min(to, cutEnd) - cutStart + head.length };
    return {
      line: index + 1,
      column: at - lineStart + 1,
      text: `${head}${text.slice(cutStart, cutEnd)}${cutEnd < lineEnd ? CUT : ""}`,
      mark: { start: mark.start, end: Math.max(mark.start, mark.end) },
    };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}

function endOfLine(text: string, next: number, start: number): number {
  let end = next;
  while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Index of the last of the ascending numbers that is not above `value`. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** The start of the next word from `at`, if it comes soon, so that a cut falls between words. */
function wordEdge(text: string, lineStart: number, at: number): number {
  if (at === lineStart) return at;
  const blank = text.indexOf(" ", at - 1);
  return blank >= 0 && blank - at < LEAD / 2 ? blank + 1 : at;
}

/** The end of the last whole word before `at`, if it is near and not before `least`. */
function endOfWord(text: string, least: number, at: number, lineEnd: number): number {
  if (at === lineEnd) return at;
  const blank = text.lastIndexOf(" ", at);
  return blank >= least && at - blank < LEAD / 2 ? blank : at;
}

/** `at`, or the unit before it where it would part the two halves of a code point. */
function wholeCodePoint(text: string, at: number): number {
  return partsCodePoint(text, at) ? at - 1 : at;
}

/** Whether an offset falls between the two UTF-16 code units of one code point. */
export function partsCodePoint(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

const LF = 0x0a;
const CR = 0x0d;
const isLineEnd = (unit: number): boolean => unit === LF || unit === CR;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
