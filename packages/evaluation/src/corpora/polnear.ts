import type { AttributionParts } from "@onrecord/validation";
import { z } from "zod";
import { type Offsets, offsetsOf } from "./code-points.js";
import { readJsonLines } from "./json-lines.js";
import { type Part, publishedOn } from "./parts.js";
import { ends, taggedToken } from "./shapes.js";
import type { TaggedText } from "./tagged-text.js";

/**
 * An article of PolNeAR 1.0 (Newell, Margolin and Ruths, 2018). Tokens, sentences and tags are CoreNLP's and not gold; of
 * a few articles there are none.
 */
export interface PolnearArticle extends TaggedText {
  readonly id: string;
  readonly publishedAt?: string;
  readonly title?: string;
  /** As the first annotator marked them; absent where nobody read the article. */
  readonly attributions?: readonly AttributionParts[];
}

/** A PolNeAR article that somebody has read. */
export type AnnotatedArticle = PolnearArticle & Required<Pick<PolnearArticle, "attributions">>;

const attribution = z.object({ source: z.array(ends), cue: z.array(ends), content: z.array(ends) });
const line = z.object({
  id: z.string(),
  date: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
  sentences: z.array(z.object({ tokens: z.array(taggedToken) })),
  annotations: z.array(z.object({ attributions: z.array(attribution) })),
});

/** Reads a part of PolNeAR. */
export function readPolnear(folder: string, part: Part): readonly PolnearArticle[] {
  return readJsonLines(folder, `polnear/${part}.jsonl.gz`, line).map(articleOf);
}

/** The articles of a part that were read by an annotator: those to score attributions on. */
export function readAnnotatedPolnear(folder: string, part: Part): readonly AnnotatedArticle[] {
  return readPolnear(folder, part).filter(
    (article): article is AnnotatedArticle => article.attributions !== undefined,
  );
}

function articleOf({ id, date, title, text, sentences, annotations }: z.infer<typeof line>): PolnearArticle {
  const offsets = offsetsOf(text);
  const attributions = annotations[0]?.attributions.map((parts) => partsOf(offsets, parts));
  const rows = sentences.map(({ tokens }) => tokens).filter((tokens) => tokens.length > 0);
  let from = 0;
  return {
    id,
    text,
    ...publishedOn(date),
    ...(title == null ? {} : { title }),
    tokens: rows.flatMap((tokens) =>
      tokens.map(([, start, end, pos]) => ({
        ...offsets.span([start, end]),
        ...(pos === null ? {} : { pos }),
      })),
    ),
    sentences: rows.map(({ length }) => {
      const range = { from, to: from + length };
      from = range.to;
      return range;
    }),
    ...(attributions === undefined ? {} : { attributions }),
  };
}

function partsOf(offsets: Offsets, { source, cue, content }: z.infer<typeof attribution>): AttributionParts {
  return { source: source.map(offsets.span), cue: cue.map(offsets.span), content: content.map(offsets.span) };
}
