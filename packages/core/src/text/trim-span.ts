import type { Span } from "../record/index.js";
import { codeAt, codeBefore, isIgnorable, isSpace, widthOf } from "./characters.js";

function isBlank(code: number): boolean {
  return isSpace(code) || isIgnorable(code);
}

/** The span of `text` from `start` to `end` without the blanks at its edges; undefined where nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isBlank(codeAt(text, from))) from += widthOf(codeAt(text, from));
  while (to > from && isBlank(codeBefore(text, to))) to -= widthOf(codeBefore(text, to));
  return from < to ? { start: from, end: to } : undefined;
}
