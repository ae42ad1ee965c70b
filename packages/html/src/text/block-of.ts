import type { TextRun } from "./text-run.js";

/** Words that stand together on a page, as a paragraph or a heading does, and the nodes they come from. */
export interface Block {
  /** White space within is one space, and there is none at the ends. */
  readonly text: string;
  /** Where its words come from, in order; offsets count from the block's beginning. */
  readonly runs: readonly TextRun<Text>[];
}

/** Words of a text node, or white space. */
interface Piece {
  readonly words: string;
  readonly node: Text;
  /** Where they begin in the node's value. */
  readonly from: number;
}

/** The block that text nodes make together. */
export function blockOf(nodes: readonly Text[]): Block {
  let text = "";
  const runs: TextRun<Text>[] = [];
  for (const { words, node, from } of evenPieces(nodes)) {
    const start = text.length;
    text += words;
    const before = runs.at(-1);
    const goesOn = before?.node === node && before.from + (start - before.start) === from;
    if (goesOn) runs[runs.length - 1] = { ...before, end: text.length };
    else runs.push({ start, end: text.length, node, from });
  }
  return { text, runs };
}

/** Words with the first unit of the white space between them as one space; none before the first or after the last. */
function* evenPieces(nodes: readonly Text[]): Generator<Piece> {
  let isFirst = true;
  let space: Piece | undefined;
  for (const node of nodes) {
    for (const { 0: words, index: from } of node.data.matchAll(/\s+|\S+/g)) {
      if (/^\s/.test(words)) {
        space ??= { words: " ", node, from };
        continue;
      }
      if (space !== undefined && !isFirst) yield space;
      yield { words, node, from };
      isFirst = false;
      space = undefined;
    }
  }
}
