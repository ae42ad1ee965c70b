import type { Span } from "@onrecord/core/record";

/** The lines of a text that are not blank, as spans. A line break of any kind ends one. */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const ends = at === text.length || text[at] === "\n" || text[at] === "\r";
    if (!ends) continue;
    if (text.slice(start, at).trim() !== "") paragraphs.push({ start, end: at });
    start = at + 1;
  }
  return paragraphs;
}
