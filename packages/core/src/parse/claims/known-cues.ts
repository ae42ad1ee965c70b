import { english } from "../../language/en/index.js";
import { readArticle, tokensWithin } from "../../reading/index.js";
import type { Span } from "../../record/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { TextDocument } from "../../text/index.js";
import { readCue } from "./cue-reading.js";

/**
 * Tells which cues of a tagged document have a word that an act is read from, and do not merely state by default. A
 * cue without any word (a colon, a dash) or without tokens is left out.
 */
export function knownCues(
  document: TextDocument,
  tags: readonly TokenTags[],
  cues: readonly (readonly Span[])[],
): readonly boolean[] {
  const reading = readArticle(document, tags, english);
  return cues
    .filter((cue) => tokensWithin(reading, cue).some(({ text }) => /\p{L}/u.test(text)))
    .map((cue) => readCue(reading, cue).strength !== "none");
}
