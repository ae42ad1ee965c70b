import type { Mention } from "@onrecord/core/record";
import { bCubed, type Clusters, type CoreferenceScore, ceafE, muc } from "./coreference/index.js";
import { matchMentions } from "./mentions.js";

/**
 * Scores which mentions are of one entity. Mentions count as the same where they hold each other's head, so that
 * a span a word too long costs a mention, not an entity. Entities with a single mention count.
 */
export function scoreEntities(gold: readonly Mention[], predicted: readonly Mention[]): CoreferenceScore {
  const matches = matchMentions(gold, predicted);
  const goldOf = new Map([...matches].map(([one, other]) => [other, one]));
  const wanted = clustersOf(gold, (index) => `gold ${index}`);
  const given = clustersOf(predicted, (index) => {
    const same = goldOf.get(index);
    return same === undefined ? `predicted ${index}` : `gold ${same}`;
  });
  return { muc: muc(wanted, given), bCubed: bCubed(wanted, given), ceafE: ceafE(wanted, given) };
}

function clustersOf(mentions: readonly Mention[], keyOf: (index: number) => string): Clusters {
  const clusters = new Map<string, string[]>();
  for (const [index, { entity }] of mentions.entries()) {
    const cluster = clusters.get(entity);
    if (cluster === undefined) clusters.set(entity, [keyOf(index)]);
    else cluster.push(keyOf(index));
  }
  return [...clusters.values()];
}
