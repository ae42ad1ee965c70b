import type { Span } from "@onrecord/core";
import type { ScoredTime } from "@onrecord/validation";
import { z } from "zod";
import { offsetsOf } from "./code-points.js";
import { readJsonLines } from "./json-lines.js";
import { publishedOn } from "./parts.js";
import { ends, place } from "./shapes.js";
import { type VoicedArticle, voicedSpan, voicedSpanOf } from "./voices.js";

/** A mention in MEANTIME. */
export interface MeantimeMention extends Span {
  readonly id: string;
  readonly head?: Span;
  /** "NAM" and "PRE.NAM" are names. */
  readonly syntax?: string;
  /** The entity it is of, within the article. */
  readonly entity?: string;
}

/** A time expression in MEANTIME. */
export interface MeantimeTime extends ScoredTime {
  readonly id: string;
  /** The article's date line. */
  readonly isCreation: boolean;
}

/** An event in MEANTIME; attributes as its guidelines have them, absent where none was marked. */
export interface MeantimeEvent {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly class?: string;
  readonly pos?: string;
  readonly certainty?: string;
  readonly polarity?: string;
  readonly time?: string;
  readonly special?: string;
  /** Its attributes are marked. */
  readonly isComplete: boolean;
  /** An editor would want it told: no reporting verb, no auxiliary, nothing generic. */
  readonly isContent: boolean;
  readonly participants: readonly { readonly role: string; readonly mention?: string }[];
  readonly times: readonly { readonly time: string; readonly relation: string }[];
}

/** An article of MEANTIME (Minard et al., 2016). Its text was put together from tokens: paragraphs are lost. */
export interface MeantimeArticle extends VoicedArticle {
  readonly topic: string;
  /** Within it, every event is marked. */
  readonly annotated: Span;
  readonly events: readonly MeantimeEvent[];
  readonly mentions: readonly MeantimeMention[];
  readonly times: readonly MeantimeTime[];
}

const event = z.object({
  id: z.string(),
  spans: z.array(ends),
  class: z.string().nullish(),
  pos: z.string().nullish(),
  certainty: z.string().nullish(),
  polarity: z.string().nullish(),
  time: z.string().nullish(),
  special: z.string().nullish(),
  complete: z.boolean(),
  content: z.boolean(),
  participants: z.array(z.object({ role: z.string(), mention: z.string().optional() })),
  times: z.array(z.object({ time: z.string(), relation: z.string() })),
});
const mention = place.extend({
  id: z.string(),
  head: ends.nullable(),
  syntax: z.string().nullable(),
  entity: z.string().nullable(),
});
const line = z.object({
  id: z.string(),
  topic: z.string(),
  publishedAt: z.string(),
  text: z.string(),
  sentences: z.array(ends),
  annotated: ends,
  events: z.array(event),
  mentions: z.array(mention),
  times: z.array(place.extend({ id: z.string(), value: z.string(), creation: z.boolean() })),
  spans: z.array(voicedSpan),
});

/** Reads MEANTIME; only its training part is at hand. */
export function readMeantime(folder: string): readonly MeantimeArticle[] {
  return readJsonLines(folder, "meantime/train.jsonl.gz", line).map(articleOf);
}

function articleOf(written: z.infer<typeof line>): MeantimeArticle {
  const { id, topic, text } = written;
  const offsets = offsetsOf(text);
  const span = ({ start, end }: Span) => offsets.span([start, end]);
  return {
    id,
    topic,
    text,
    ...publishedOn(written.publishedAt),
    sentences: written.sentences.map(offsets.span),
    annotated: offsets.span(written.annotated),
    events: written.events.map(({ id, spans, complete, content, participants, times, ...attributes }) => ({
      id,
      spans: spans.map(offsets.span),
      ...known(attributes),
      isComplete: complete,
      isContent: content,
      participants: participants.map(({ role, mention }) => ({
        role,
        ...(mention === undefined ? {} : { mention }),
      })),
      times,
    })),
    mentions: written.mentions.map(({ id, head, syntax, entity, ...at }) => ({
      id,
      ...span(at),
      ...(head === null ? {} : { head: offsets.span(head) }),
      ...known({ syntax, entity }),
    })),
    times: written.times.map(({ id, value, creation, ...at }) => ({
      id,
      ...span(at),
      value,
      isCreation: creation,
    })),
    spans: written.spans.map((voiced) => voicedSpanOf(offsets, voiced)),
  };
}

/** Fields without those that are null or absent. */
function known<Field extends string>(
  fields: Readonly<Partial<Record<Field, string | null | undefined>>>,
): Partial<Record<Field, string>> {
  const kept: Partial<Record<Field, string>> = {};
  for (const field in fields) {
    const value = fields[field];
    if (value != null) kept[field] = value;
  }
  return kept;
}
