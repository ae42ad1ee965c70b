import { hasCapital, isWritten, type WordShape, wordShape } from "./word-shape.js";

/** How a sentence is capitalised, as the model numbers it. */
export const headlineState = { plain: 0, titleCase: 1, capitals: 2 } as const;

export type HeadlineState = (typeof headlineState)[keyof typeof headlineState];

/** Fewer words than these are no headline, however they are written. */
const LEAST_WORDS = 3;
/** The share of words with a capital from which a sentence is in title case. */
const TITLE_CASE_TENTHS = 7;

/** Whether the words of a sentence, given by their shapes, are those of a headline. */
export function headlineStateOf(shapes: readonly WordShape[]): HeadlineState {
  const written = shapes.filter(isWritten);
  const capitals = written.filter(
    (shape) => shape === wordShape.capitals || shape === wordShape.dottedCapitals,
  ).length;
  if (2 * capitals > written.length) return headlineState.capitals;
  const capitalised = written.filter(hasCapital).length;
  return written.length >= LEAST_WORDS && 10 * capitalised >= TITLE_CASE_TENTHS * written.length
    ? headlineState.titleCase
    : headlineState.plain;
}
