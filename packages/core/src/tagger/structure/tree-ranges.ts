import type { IndexRange } from "../../text/index.js";

/** A longer sentence is cut into trees of this many words, so that the work grows with the text and not with its square. */
export const LONGEST_TREE = 256;

/** The words of each tree of a document of `length` words. `sentences` holds the index of each sentence's first word. */
export function treeRanges(sentences: readonly number[], length: number): readonly IndexRange[] {
  return sentences.flatMap((begin, index) => {
    const end = sentences[index + 1] ?? length;
    return Array.from({ length: Math.ceil((end - begin) / LONGEST_TREE) }, (_, part) => {
      const from = begin + part * LONGEST_TREE;
      return { from, to: Math.min(from + LONGEST_TREE, end) };
    });
  });
}
