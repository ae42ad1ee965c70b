import type { Span } from "@onrecord/core";

/** Words of a text: several pieces, or one; within a piece " … " stands for a gap. */
export type Words = string | readonly string[];

/** Where words stand in a text, each piece behind the one before it; none where one is not there. */
export function locate(text: string, words: Words): readonly Span[] | undefined {
  const spans: Span[] = [];
  let at = 0;
  const pieces = [words]
    .flat()
    .flatMap((piece) => piece.split(/\s*…\s*/u))
    .filter((piece) => piece !== "");
  for (const piece of pieces) {
    const start = text.indexOf(piece, at);
    if (start < 0) return undefined;
    at = start + piece.length;
    spans.push({ start, end: at });
  }
  return spans;
}

/** Words in lower case, without a possessive ending. */
export function plain(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’']s$/u, "");
}

/** The last word of a name, without what stands in brackets or behind a slash or an equals sign. */
export function lastWord(name: string): string {
  const [first = ""] = name.replace(/\([^)]*\)/gu, "").split(/[/=]/u);
  return (
    plain(first)
      .match(/[\p{L}\p{N}]+/gu)
      ?.at(-1) ?? ""
  );
}
