import type { ArticleRecord } from "@onrecord/core/record";
import {
  excerpterOf,
  type Layer,
  meanF1,
  measures,
  type Score,
  type Difference as ScoredDifference,
  type ScoreRow,
  score,
  scoreRows,
} from "@onrecord/validation";
import type { Comparison, Difference } from "./comparison.js";
import { type Differences, differencesOf } from "./difference-of.js";
import { unmatchedEntities } from "./entity-matches.js";
import { readOtherwise } from "./read-otherwise.js";

/** The two records of one text that are to be compared. */
export interface ComparedRecords {
  readonly text: string;
  readonly curated: ArticleRecord;
  readonly parsed: ArticleRecord;
}

/**
 * Scores a parsed record against the one made by hand, with the scorer of `@onrecord/validation`, and tells in
 * which items they differ.
 *
 * @throws {ScoreError} where they are records of two texts.
 */
export function compareRecords({ text, curated, parsed }: ComparedRecords): Comparison {
  const scored = score(curated, parsed, { text });
  const excerpt = excerpterOf(text);
  const byHand = differencesOf(curated, text, excerpt);
  const byParser = differencesOf(parsed, text, excerpt);
  const otherwise = readOtherwise(text, curated, parsed, byHand);
  const entities = unmatchedEntities(curated, parsed);
  const rows = rowsByLayer(scoreRows(scored));
  const layer = (name: Layer) => ({
    ...measures(mainTally(scored)[name]),
    rows: rows.get(name) ?? [],
    missed: itemsAt(curated, byHand, name, scored.missed),
    invented: itemsAt(parsed, byParser, name, scored.invented),
    otherwise: otherwise[name],
  });
  return {
    mentions: layer("mentions"),
    entities: {
      f1: meanF1(scored.entities),
      rows: rows.get("entities") ?? [],
      missed: entities.missed.map((entity) => byHand.entities(entity)),
      invented: entities.invented.map((entity) => byParser.entities(entity)),
      otherwise: otherwise.entities,
    },
    attributions: layer("attributions"),
    claims: layer("claims"),
    figures: layer("figures"),
    times: layer("times"),
    relations: layer("relations"),
  };
}

/** The measure that best says how much of a layer was found. */
const mainTally = ({ mentions, attributions, claims, figures, times, relations }: Score) => ({
  mentions: mentions.relaxed,
  attributions: attributions.linked,
  claims: claims.found,
  figures: figures.found,
  times: times.relaxed,
  relations,
});

/** The rows of a score's table under the layer they belong to; names are mentions. */
function rowsByLayer(rows: readonly ScoreRow[]): ReadonlyMap<string, readonly ScoreRow[]> {
  const grouped = new Map<string, ScoreRow[]>();
  let layer = "";
  for (const row of rows) {
    if (row.layer !== "") layer = row.layer;
    const names = layer === "names";
    const under = names ? "mentions" : layer;
    const named = names ? { ...row, name: `by name, ${row.name}` } : row;
    const known = grouped.get(under);
    if (known === undefined) grouped.set(under, [named]);
    else known.push(named);
  }
  return grouped;
}

/** Describes the items that the scorer found on one side alone; it names each by its place in its record. */
function itemsAt(
  record: ArticleRecord,
  describe: Differences,
  layer: Layer,
  found: readonly ScoredDifference[],
): readonly Difference[] {
  const places = new Set(found.filter((difference) => difference.layer === layer).map(({ path }) => path));
  const kept = <Item>(items: readonly Item[], describeItem: (item: Item) => Difference) =>
    items.flatMap((item, at) => (places.has(`${layer}[${at}]`) ? [describeItem(item)] : []));
  switch (layer) {
    case "mentions":
      return kept(record.mentions, (item) => describe.mentions(item));
    case "attributions":
      return kept(record.attributions, (item) => describe.attributions(item));
    case "claims":
      return kept(record.claims, (item) => describe.claims(item));
    case "figures":
      return kept(record.figures, (item) => describe.figures(item));
    case "times":
      return kept(record.times, (item) => describe.times(item));
    case "relations":
      return kept(record.relations, (item) => describe.relations(item));
  }
}
