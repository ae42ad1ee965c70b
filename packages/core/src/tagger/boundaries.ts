import { type Features, quotationOf, quotationState } from "./features/index.js";

/** As low as a transition that may not be taken. */
const FORBIDDEN = -10_000;

const openStates: ReadonlySet<number> = new Set([
  quotationState.inside,
  quotationState.opens,
  quotationState.insideSingle,
  quotationState.opensSingle,
]);

/** Where sentences and paragraphs start, and the words. */
interface Boundaries {
  readonly words: readonly string[];
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
}

/**
 * Makes it impossible that a span goes on where it may not: no name, source or cue crosses a sentence's end, and a content
 * crosses a paragraph's end only in a quotation that goes on, or as the list that a colon announces. Changes `scores`.
 *
 * @param scores a row of scores a word, one for each of `labels`
 */
export function keepWithin(
  { words, sentences, paragraphs }: Boundaries,
  features: Features,
  scores: Float32Array,
  labels: readonly string[],
): void {
  const bar = (word: number, isBarred: (label: string) => boolean): void =>
    labels.forEach((label, column) => {
      if (isBarred(label)) scores[word * labels.length + column] = FORBIDDEN;
    });
  for (const first of sentences) bar(first, (label) => label.startsWith("I-") && label !== "I-content");
  for (const first of paragraphs) {
    const goesOn =
      first > 0 && (words[first - 1] === ":" || openStates.has(quotationOf(features, first - 1)));
    if (!goesOn) bar(first, (label) => label === "I-content");
  }
}
