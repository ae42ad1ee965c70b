import { z } from "zod";
import { offsetsOf } from "./code-points.js";
import { readJsonLines } from "./json-lines.js";
import { publishedOn } from "./parts.js";
import { ends } from "./shapes.js";
import { type VoicedArticle, voicedSpan, voicedSpanOf } from "./voices.js";

/** An article of BASIL (Fan et al., 2019), which has the same event from three publishers. */
export interface BasilArticle extends VoicedArticle {
  /** Articles of one event share it. */
  readonly event: string;
  readonly publisher: string;
}

const line = z.object({
  id: z.string(),
  event: z.string(),
  publisher: z.string(),
  publishedAt: z.string(),
  title: z.string(),
  text: z.string(),
  sentences: z.array(ends),
  spans: z.array(voicedSpan),
});

/** Reads BASIL; only its training part is at hand. */
export function readBasil(folder: string): readonly BasilArticle[] {
  return readJsonLines(folder, "basil/train.jsonl.gz", line).map(
    ({ text, publishedAt, sentences, spans, ...facts }) => {
      const offsets = offsetsOf(text);
      return {
        ...facts,
        text,
        ...publishedOn(publishedAt),
        sentences: sentences.map(offsets.span),
        spans: spans.map((span) => voicedSpanOf(offsets, span)),
      };
    },
  );
}
