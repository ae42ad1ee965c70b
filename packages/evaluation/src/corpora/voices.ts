import type { Span } from "@onrecord/core";
import { z } from "zod";
import type { Offsets } from "./code-points.js";
import { place } from "./shapes.js";

/** What a speaker is: a person or a body with a name, or somebody who is only described. */
export type SpeakerKind = "person" | "body" | "described";

/** Words of an article that are known to be somebody's, or about somebody. */
export interface VoicedSpan extends Span {
  /** Whether the span is what somebody said; else only its target counts. */
  readonly isQuote: boolean;
  readonly speaker?: { readonly name: string; readonly kind?: SpeakerKind };
  /** Whom the words are aimed at, as the annotator wrote it. */
  readonly target?: string;
  /** Index of the sentence it was marked in, in the article's `sentences`. */
  readonly sentence?: number;
  /** How the source is worded, where the corpus says so. */
  readonly via?: string;
}

/** An article with words that are known to be somebody's. */
export interface VoicedArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  /** Empty where the corpus marks none. */
  readonly sentences: readonly Span[];
  /** What all its spans are counted under, where it is not how the sentence words the source: a transcript's style. */
  readonly setting?: string;
  readonly spans: readonly VoicedSpan[];
}

/** A voiced span as the corpora write it. */
export const voicedSpan = place.extend({
  quote: z.boolean(),
  speaker: z.string().nullable(),
  speakerKind: z.enum(["person", "body", "described"]).nullable(),
  target: z.string().nullable(),
  sentence: z.number().optional(),
  via: z.string().optional(),
});

/** Reads a voiced span. */
export function voicedSpanOf(offsets: Offsets, written: z.infer<typeof voicedSpan>): VoicedSpan {
  const { start, end, quote, speaker, speakerKind, target, sentence, via } = written;
  return {
    ...offsets.span([start, end]),
    isQuote: quote,
    ...(speaker === null
      ? {}
      : { speaker: { name: speaker, ...(speakerKind === null ? {} : { kind: speakerKind }) } }),
    ...(target === null ? {} : { target }),
    ...(sentence === undefined ? {} : { sentence }),
    ...(via === undefined ? {} : { via }),
  };
}
