import type { Span } from "../record/index.js";
import { codeAt, isLower } from "./characters.js";
import { trimSpan } from "./trim-span.js";

/** A line: its span without outer white space, and whether a blank line comes before it. */
interface Line extends Span {
  readonly afterBlank: boolean;
}

/** Lines broken by hand or by a mail program end by here; longer ones are whole paragraphs. */
const MAX_WRAP_WIDTH = 100;

/** Narrower texts are lists and verse, where a line break means a break. */
const MIN_WRAP_WIDTH = 50;

/** The share of full lines, among those with a line after them, from which a text counts as wrapped. */
const WRAPPED_SHARE = 0.6;

/** Line breaks: LF, CR, CRLF, vertical tab, form feed, NEL, line separator, paragraph separator. */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let afterBlank = true;
  const add = (end: number): void => {
    const span = trimSpan(text, start, end);
    if (span !== undefined) lines.push({ ...span, afterBlank });
    afterBlank = span === undefined;
  };
  for (const match of text.matchAll(lineBreak)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

function lengthOf(line: Span): number {
  return line.end - line.start;
}

/** The length of the first word of a line, up to `limit`. */
function firstWordLength(text: string, line: Line, limit: number): number {
  let end = line.start;
  while (end < line.end && end - line.start < limit && text[end] !== " ") end += 1;
  return end - line.start;
}

/** Whether a line was broken because the next one's first word would have gone past `width`. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  return lengthOf(line) + 1 + firstWordLength(text, next, width) > width;
}

/**
 * The column at which the lines of a text were wrapped; undefined where they were not.
 *
 * In a wrapped text most lines with a line after them are full: the next word would not have fitted.
 */
function findWrapWidth(text: string, lines: readonly Line[]): number | undefined {
  let width = 0;
  let long = 0;
  for (const line of lines) {
    if (lengthOf(line) > MAX_WRAP_WIDTH) long += 1;
    else width = Math.max(width, lengthOf(line));
  }
  if (width < MIN_WRAP_WIDTH || long * 10 > lines.length) return undefined;
  let pairs = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.afterBlank) continue;
    pairs += 1;
    if (isFull(text, line, next, width)) full += 1;
  }
  return full >= pairs * WRAPPED_SHARE && full > 0 ? width : undefined;
}

/** What ends a line of its own: a stop, with the marks and brackets that close after it. */
const stopAtEnd = /[.?!…:;][”’"')\]»›]{0,3}$/;
const LONGEST_STOP = 4;

/** No paragraph starts with one of these. */
const onlyInside = new Set(",;)]".split(""));

function endsWithStop(text: string, line: Line): boolean {
  return stopAtEnd.test(text.slice(Math.max(line.start, line.end - LONGEST_STOP), line.end));
}

/**
 * The paragraphs of a text, trimmed, in order.
 *
 * A blank line always parts paragraphs. A single line break parts them too, unless the line only goes on: the
 * text is wrapped and the next word would not have fitted, the line has no stop and the next begins in lower case,
 * or the next begins with a comma or the like.
 */
export function findParagraphs(text: string): readonly Span[] {
  const lines = findLines(text);
  const width = findWrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const goesOn =
      next !== undefined &&
      !next.afterBlank &&
      ((width !== undefined && isFull(text, line, next, width)) ||
        onlyInside.has(text[next.start] ?? "") ||
        (!endsWithStop(text, line) && isLower(codeAt(text, next.start))));
    if (goesOn) continue;
    const first = lines[start];
    if (first !== undefined) paragraphs.push({ start: first.start, end: line.end });
    start = index + 1;
  }
  return paragraphs;
}
