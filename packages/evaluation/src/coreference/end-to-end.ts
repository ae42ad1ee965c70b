import type { ArticleRecord, Mention, Span } from "@onrecord/core";
import type { CoreferenceScore } from "@onrecord/validation";
import { headOf, type TreeDocument } from "../corpora/index.js";
import { clustersOf, scoreClusterings } from "./clusters.js";

/**
 * How well records made from the raw text tell which mentions are of one entity, without entities mentioned once.
 *
 * Gold are all of a document's mentions. A mention of a record is a gold mention where each holds the other's head; of
 * several such gold mentions, the shortest. Mentions that are not gold count against precision, gold mentions that are not
 * found (many are things and ideas, which no record keeps) against recall.
 */
export function scoreEndToEnd(
  documents: readonly TreeDocument[],
  parse: (text: string) => ArticleRecord,
): CoreferenceScore {
  return scoreClusterings(
    documents.map((document) => {
      const gold = goldPlaces(document);
      const taken = new Set<number>();
      const found = parse(document.text).mentions.map((mention, index) => {
        const match = goldMention(gold, mention, taken);
        if (match !== undefined) taken.add(match);
        return [match === undefined ? `spurious ${index}` : String(match), mention.entity] as const;
      });
      return {
        gold: clustersOf(
          document.mentions.map(({ entity }, index) => [String(index), entity]),
          2,
        ),
        found: clustersOf(found, 2),
      };
    }),
  );
}

interface GoldPlace extends Span {
  readonly head: Span;
}

const nowhere: Span = { start: 0, end: 0 };

function goldPlaces({ tokens, rows, mentions }: TreeDocument): readonly GoldPlace[] {
  return mentions.map(({ tokens: range }) => ({
    start: tokens[range.from]?.start ?? 0,
    end: tokens[range.to - 1]?.end ?? 0,
    head: tokens[headOf(rows, range)] ?? nowhere,
  }));
}

function goldMention(
  gold: readonly GoldPlace[],
  { span, head = span }: Mention,
  taken: ReadonlySet<number>,
): number | undefined {
  let best: number | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, place] of gold.entries()) {
    const length = place.end - place.start;
    if (taken.has(index) || length >= shortest || !holds(span, place.head) || !holds(place, head)) continue;
    best = index;
    shortest = length;
  }
  return best;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
