import type { Span } from "@onrecord/core";
import type { AttributionParts } from "@onrecord/validation";
import { z } from "zod";
import { offsetsOf } from "./code-points.js";
import { readJsonLines } from "./json-lines.js";
import type { Part } from "./parts.js";
import { type AnnotatedArticle, readAnnotatedPolnear } from "./polnear.js";
import { ends } from "./shapes.js";

/** Somebody who speaks in an article. */
export interface GoldSpeaker {
  readonly id: string;
  /** The fullest form in the article. */
  readonly name: string;
  /** Whether the article gives a name of its own for it anywhere. */
  readonly named: boolean;
  /** Some of its mentions. */
  readonly mentions: readonly Span[];
}

/** An attribution of PolNeAR, and who its source is: nobody where `speakers` is empty. */
export interface SpokenAttribution {
  /** Its place among the article's attributions. */
  readonly index: number;
  readonly parts: AttributionParts;
  readonly speakers: readonly GoldSpeaker[];
}

/** A PolNeAR article with the readings of who speaks in it; made by a large language model, see the corpus's guide. */
export interface SpokenArticle {
  readonly article: AnnotatedArticle;
  readonly attributions: readonly SpokenAttribution[];
}

const line = z.object({
  id: z.string(),
  entities: z.array(
    z.object({ id: z.string(), name: z.string(), named: z.boolean(), mentions: z.array(ends) }),
  ),
  speakers: z.array(z.object({ attribution: z.number(), entities: z.array(z.string()) })),
});

/** Reads who speaks in a part of PolNeAR; throws where a reading points at what is not there. */
export function readPolnearSpeakers(folder: string, part: Part): readonly SpokenArticle[] {
  const articles = new Map(readAnnotatedPolnear(folder, part).map((article) => [article.id, article]));
  return readJsonLines(folder, `polnear/${part}.speakers.jsonl.gz`, line).flatMap((reading) => {
    const article = articles.get(reading.id);
    return article === undefined ? [] : [spokenArticle(article, reading)];
  });
}

function spokenArticle(article: AnnotatedArticle, reading: z.infer<typeof line>): SpokenArticle {
  const offsets = offsetsOf(article.text);
  const speakers = new Map(
    reading.entities.map((entity) => [entity.id, { ...entity, mentions: entity.mentions.map(offsets.span) }]),
  );
  return {
    article,
    attributions: reading.speakers.map(({ attribution: index, entities }) => ({
      index,
      parts: there(article.attributions[index], `attribution ${index} of ${article.id}`),
      speakers: entities.map((id) => there(speakers.get(id), `entity ${id} of ${article.id}`)),
    })),
  };
}

function there<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw new Error(`the readings of speakers name what is not there: ${what}`);
  return item;
}
