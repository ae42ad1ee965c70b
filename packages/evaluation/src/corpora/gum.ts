import type { IndexRange, Span } from "@onrecord/core";
import { type Layout, type Row, readConllu, type TreeDocument } from "./conllu.js";
import { readCorpusFile } from "./json-lines.js";

/** Reads GUM's training documents (Zeldes, 2017), which have trees, mentions and entities, of all genres. */
export function readGum(folder: string, layout?: Layout): readonly TreeDocument[] {
  return readConllu(readCorpusFile(folder, "gum/train.conllu.gz"), layout);
}

/** The documents of one genre: "news", "interview", "court". */
export function ofGenre(documents: readonly TreeDocument[], genre: string): readonly TreeDocument[] {
  return documents.filter(({ id }) => id.startsWith(`GUM_${genre}_`));
}

/** Which of GUM's news and interviews: those that scores are reported on, or those that rules are tuned on. */
export type GumShare = "held out" | "tuning";

/** News and interviews: of those sorted by name, every second one is held out. */
export function newsAndInterviews(
  documents: readonly TreeDocument[],
  share: GumShare,
): readonly TreeDocument[] {
  return [...ofGenre(documents, "news"), ...ofGenre(documents, "interview")]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .filter((_, index) => (index % 2 === 1) === (share === "held out"));
}

/** The token that heads a run of tokens: the first whose own head lies outside. */
export function headOf(rows: readonly Row[], { from, to }: IndexRange): number {
  for (let index = from; index < to; index++) {
    const head = rows[index]?.head ?? -1;
    if (head < from || head >= to) return index;
  }
  return to - 1;
}

/** The tokens of a document with hyphenated words whole, as the older Penn practice has them; GUM parts them. */
export function withHyphensWhole({ tokens, rows, sentences }: TreeDocument): readonly Span[] {
  return sentences.flatMap(({ tokens: { from, to } }) => {
    const whole: Span[] = [];
    for (let index = from; index < to; index++) {
      const token = tokens[index];
      if (token === undefined) continue;
      const last = whole.at(-1);
      const isJoined = rows[index]?.pos === "HYPH" || (index > from && rows[index - 1]?.pos === "HYPH");
      if (last !== undefined && last.end === token.start && isJoined)
        whole[whole.length - 1] = { start: last.start, end: token.end };
      else whole.push({ start: token.start, end: token.end });
    }
    return whole;
  });
}
