import type { ArticleRecord, Span } from "@onrecord/core";
import {
  type ConllNameType,
  type NameScore,
  type Share,
  scoreNames,
  type TypedName,
} from "@onrecord/validation";
import type { FineName, WorldwideArticle } from "../corpora/index.js";
import { recordNames } from "./record-names.js";

/** How many of the names of a finer type are found with their CoNLL type, and how many with their span alone. */
export interface FineRecall {
  readonly typed: Share;
  readonly spans: Share;
}

/** Scores the names of an article; what is found within a date or a sum of money is left out. */
export function scoreWorldwideNames(gold: WorldwideArticle, record: ArticleRecord): NameScore {
  return scoreNames(gold.text, gold.names, judgedNames(gold, record));
}

/** The names of a record that the corpus says something of. */
function judgedNames({ values }: WorldwideArticle, record: ArticleRecord): readonly TypedName[] {
  return recordNames(record).filter((name) => !values.some((value) => holds(value, name)));
}

/** Recall by the finer types of several articles, the most frequent type first. */
export function fineRecalls(
  pairs: readonly { readonly gold: WorldwideArticle; readonly record: ArticleRecord }[],
): ReadonlyMap<string, FineRecall> {
  const judged = pairs.flatMap(({ gold, record }) => {
    const found = new Map(judgedNames(gold, record).map((name) => [keyOf(name), name.type]));
    return gold.names.map((name) => ({ name, as: found.get(keyOf(name)) }));
  });
  const byType = new Map<string, { readonly name: FineName; readonly as: ConllNameType | undefined }[]>();
  for (const one of judged) byType.set(one.name.fine, [...(byType.get(one.name.fine) ?? []), one]);
  return new Map(
    [...byType]
      .sort(([, one], [, other]) => other.length - one.length)
      .map(([fine, names]) => [
        fine,
        {
          typed: { right: names.filter(({ name, as }) => as === name.type).length, of: names.length },
          spans: { right: names.filter(({ as }) => as !== undefined).length, of: names.length },
        },
      ]),
  );
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
