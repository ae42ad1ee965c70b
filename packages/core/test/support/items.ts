import type { Item } from "../../src/match/index.js";
import { isPennTag } from "../../src/tagger/index.js";

/** Items written as `word` or `word/TAG` or `word/TAG/lemma` with spaces between; "+" before a word glues it to the last; a word without a tag is foreign. */
export function itemsOf(notation: string): readonly Item[] {
  let end = 0;
  return notation.split(" ").map((written) => {
    const isGlued = written.startsWith("+");
    const [text = "", pos = "", lemma] = (isGlued ? written.slice(1) : written).split("/");
    const start = isGlued ? end : end + 1;
    end = start + text.length;
    const lower = text.toLowerCase();
    return {
      start,
      end,
      text,
      lower,
      lemmas: lemma === undefined ? [lower] : [lower, lemma],
      pos: isPennTag(pos) ? pos : "FW",
    };
  });
}
