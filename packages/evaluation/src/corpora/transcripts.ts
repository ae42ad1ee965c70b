import { z } from "zod";
import { offsetsOf } from "./code-points.js";
import { readJsonLines } from "./json-lines.js";
import { publishedOn } from "./parts.js";
import { type VoicedArticle, voicedSpan, voicedSpanOf } from "./voices.js";

/** A transcript made from GUM's speakers (Zeldes, 2017): a turn a paragraph, its speaker's name before it. */
export interface Transcript extends VoicedArticle {
  readonly genre: string;
  /** How the names are written: "capitals", "plain", or "surname", the full name once and then the last in capitals. */
  readonly style: string;
}

const line = z.object({
  id: z.string(),
  genre: z.string(),
  style: z.string(),
  title: z.string(),
  publishedAt: z.string(),
  text: z.string(),
  spans: z.array(voicedSpan),
});

/** Reads the transcripts; only their training part is at hand. */
export function readTranscripts(folder: string): readonly Transcript[] {
  return readJsonLines(folder, "transcripts/train.jsonl.gz", line).map(
    ({ text, publishedAt, spans, ...facts }) => {
      const offsets = offsetsOf(text);
      return {
        ...facts,
        text,
        ...publishedOn(publishedAt),
        sentences: [],
        setting: `${facts.genre} ${facts.style}`,
        spans: spans.map((span) => voicedSpanOf(offsets, span)),
      };
    },
  );
}
