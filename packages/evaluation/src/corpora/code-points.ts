import type { Span } from "@onrecord/core";

/** Turns the corpora's offsets, which count code points, into those of a record, which count UTF-16 code units. */
export interface Offsets {
  /** An offset; one beyond the text is the text's end. */
  unit(codePoint: number): number;
  /** A span given as its two ends. */
  span(ends: readonly [start: number, end: number]): Span;
}

const beyondTheBasicPlane = /[\ud800-\udbff]/;

/** The offsets of one text. They differ only behind a character beyond U+FFFF. */
export function offsetsOf(text: string): Offsets {
  const unit = beyondTheBasicPlane.test(text) ? unitsOf(text) : (codePoint: number) => codePoint;
  return { unit, span: ([start, end]) => ({ start: unit(start), end: unit(end) }) };
}

function unitsOf(text: string): (codePoint: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  const end = at;
  return (codePoint) => starts[codePoint] ?? end;
}
