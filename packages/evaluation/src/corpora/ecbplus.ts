import type { Span } from "@onrecord/core";
import { z } from "zod";
import { offsetsOf } from "./code-points.js";
import { readJsonLines } from "./json-lines.js";
import { place } from "./shapes.js";

/** A mention in ECB+; `chain` is shared by all articles of a topic. */
export interface StoryMention extends Span {
  /** "HUMAN_PART_PER", "LOC_GEO", "ACTION_OCCURRENCE". */
  readonly type: string;
  readonly chain: string;
}

/** An article of ECB+ (Cybulska and Vossen, 2014). Its text was put together from tokens: paragraphs are lost. */
export interface StoryArticle {
  readonly id: string;
  readonly text: string;
  readonly topic: string;
  readonly subtopic: string;
  readonly mentions: readonly StoryMention[];
}

const line = z.object({
  id: z.string(),
  text: z.string(),
  topic: z.string(),
  subtopic: z.string(),
  mentions: z.array(place.extend({ type: z.string(), chain: z.string() })),
});

/** Reads ECB+; only its topics 1 to 30 are at hand. */
export function readEcbPlus(folder: string): readonly StoryArticle[] {
  return readJsonLines(folder, "ecbplus/train.jsonl.gz", line).map(({ mentions, ...facts }) => {
    const offsets = offsetsOf(facts.text);
    return {
      ...facts,
      mentions: mentions.map(({ start, end, type, chain }) => ({
        ...offsets.span([start, end]),
        type,
        chain,
      })),
    };
  });
}
