import type { Span } from "../../record/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { TextDocument } from "../../text/index.js";
import { readCue } from "./cue-reading.js";
import { wordsOf } from "./words.js";

/**
 * Tells which cues of a tagged document have a word that an act is read from, and do not merely state by default. A
 * cue without any word (a colon, a dash) or without tokens is left out.
 */
export function knownCues(
  document: TextDocument,
  tags: readonly TokenTags[],
  cues: readonly (readonly Span[])[],
): readonly boolean[] {
  const words = wordsOf(document, tags);
  return cues
    .filter((cue) => words.within(cue).some((index) => /\p{L}/u.test(words.text(index))))
    .map((cue) => readCue(words, cue).strength !== "none");
}
