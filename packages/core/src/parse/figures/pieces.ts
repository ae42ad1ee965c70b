import type { Span } from "../../record/index.js";

/**
 * A piece of a token: a run of letters, a number written in digits, or one other character.
 *
 * Numbers and times are read from pieces, since a token may hold several: "mid-1990s", "14-day", "$1.2bn".
 */
export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** The value of a number; 0 otherwise. */
  readonly value: number;
  /** True where no white space stands between this piece and the one before. */
  readonly glued: boolean;
}

/** Letters; digits with thousands separators and decimals; any other visible character. */
const PIECE = /[\p{L}\p{M}]+|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\S/gu;

/** Cuts `text` between the offsets of `span` into pieces, in order. Offsets are UTF-16 units of `text`. */
export function cutPieces(text: string, span: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  let lastEnd = -1;
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const found = match[0];
    const start = span.start + match.index;
    const end = start + found.length;
    const kind = kindOf(found);
    pieces.push({
      start,
      end,
      text: found,
      lower: apostropheOr(found.toLowerCase()),
      kind,
      value: kind === "number" ? Number(found.replaceAll(",", "")) : 0,
      glued: start === lastEnd,
    });
    lastEnd = end;
  }
  return pieces;
}

/** The lower-case text of the piece at `at`, or "" outside the line. */
export function lowerAt(pieces: readonly Piece[], at: number): string {
  return pieces[at]?.lower ?? "";
}

/** True where the piece at `at` is a hyphen or a dash that joins its neighbours without a space. */
export function isHyphenAt(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece?.glued === true && HYPHENS.has(piece.text) && pieces[at + 1]?.glued === true;
}

/** True where the piece begins with a capital letter. */
export function isCapitalized(piece: Piece): boolean {
  return piece.kind === "word" && piece.text.charAt(0) !== piece.lower.charAt(0);
}

/** True where the capitalised piece at `at` goes on a name: "USA TODAY", "CBS This Morning". */
export function continuesName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const before = pieces[at - 1];
  return piece !== undefined && before !== undefined && isCapitalized(piece) && isCapitalized(before);
}

const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑", "–"]);

function kindOf(text: string): Piece["kind"] {
  const code = text.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return "number";
  return /^[\p{L}\p{M}]/u.test(text) ? "word" : "mark";
}

function apostropheOr(text: string): string {
  return text === "’" || text === "‘" || text === "`" ? "'" : text;
}
