import type { Span } from "../record/index.js";
import type { TaggedToken } from "./tagged-token.js";

/**
 * A piece of a token: a run of letters, a number in digits, or one other character.
 *
 * Numbers and times are read from pieces, since a token may hold several: "mid-1990s", "14-day", "$1.2bn".
 */
export interface Piece extends Span {
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly lower: string;
  /** Those of its token where it is the whole of it; else its own text in lower case. */
  readonly lemmas: readonly string[];
  /** That of its token. */
  readonly pos: TaggedToken["pos"];
}

/** Letters; digits with thousands separators and decimals; any other visible character. */
const PIECE = /[\p{L}\p{M}]+|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\S/gu;

/** Cuts a sentence of `text` with its tokens into pieces, in order. */
export function cutPieces(text: string, sentence: Span, tokens: readonly TaggedToken[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(PIECE)) {
    const found = match[0];
    const start = sentence.start + match.index;
    const end = start + found.length;
    while ((tokens[next]?.end ?? end) <= start) next += 1;
    const token = tokens[next];
    const lower = withStraightApostrophe(found.toLowerCase());
    const isWhole = token?.start === start && token.end === end;
    const lemmas = isWhole ? token.lemmas : [lower];
    pieces.push({ start, end, text: found, lower, lemmas, pos: token?.pos ?? "SYM" });
  }
  return pieces;
}

function withStraightApostrophe(text: string): string {
  return text === "’" || text === "‘" || text === "`" ? "'" : text;
}
