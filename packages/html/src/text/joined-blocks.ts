import type { Block } from "./block-of.js";
import type { TextRun } from "./text-run.js";

/** What stands between two paragraphs of a text: an empty line. */
const BETWEEN_BLOCKS = "\n\n";

/** Blocks as one text, an empty line between them, and where its words come from. */
export function joinedBlocks(blocks: readonly Block[]): {
  readonly text: string;
  readonly runs: readonly TextRun<Text>[];
} {
  let start = 0;
  const runs = blocks.flatMap((block) => {
    const offset = start;
    start += block.text.length + BETWEEN_BLOCKS.length;
    return block.runs.map((run) => ({ ...run, start: run.start + offset, end: run.end + offset }));
  });
  return { text: blocks.map(({ text }) => text).join(BETWEEN_BLOCKS), runs };
}
