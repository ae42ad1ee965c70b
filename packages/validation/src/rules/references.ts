import type { ArticleRecord } from "@onrecord/core/record";
import type { RecordContext } from "../context/index.js";
import type { Finding, Rule } from "./rule.js";

/** Every id that is referred to is that of an item of the record. */
export const references = {
  name: "references",
  summary: "Every reference leads to an item of the record.",
  levels: { strict: "error", parsed: "error" },
  check: (context) =>
    referencesIn(context).flatMap(([path, id, items]): readonly Finding[] =>
      items.has(id)
        ? []
        : [
            {
              path,
              message: `${id} is not in the record`,
              remedy: `Add it, or refer to one that is there${nearest(id, items)}.`,
            },
          ],
    ),
} as const satisfies Rule;

type Reference = readonly [path: string, id: string, items: ReadonlySet<string>];

function referencesIn({ record }: RecordContext): readonly Reference[] {
  const entities = idsOf(record.entities);
  const attributions = idsOf(record.attributions);
  const claims = idsOf(record.claims);
  const figures = idsOf(record.figures);
  const times = idsOf(record.times);
  const all = (path: string, ids: readonly string[], items: ReadonlySet<string>): readonly Reference[] =>
    ids.map((id, i) => [`${path}[${i}]`, id, items]);
  const one = (path: string, id: string | undefined, items: ReadonlySet<string>): readonly Reference[] =>
    id === undefined ? [] : [[path, id, items]];
  return [
    ...record.entities.flatMap((entity, i) =>
      entity.type === "person"
        ? entity.roles.flatMap(({ of }, j) => one(`entities[${i}].roles[${j}].of`, of, entities))
        : [],
    ),
    ...record.mentions.flatMap(({ entity }, i) => one(`mentions[${i}].entity`, entity, entities)),
    ...record.attributions.flatMap(({ sources, addressees, within }, i) => [
      ...all(`attributions[${i}].sources`, sources, entities),
      ...all(`attributions[${i}].addressees`, addressees, entities),
      ...one(`attributions[${i}].within`, within, attributions),
    ]),
    ...record.claims.flatMap((claim, i) => [
      ...one(`claims[${i}].attribution`, claim.attribution, attributions),
      ...all(`claims[${i}].sources`, claim.sources, entities),
      ...all(`claims[${i}].targets`, claim.targets, entities),
      ...all(`claims[${i}].about`, claim.about, entities),
      ...all(`claims[${i}].places`, claim.places, entities),
      ...all(`claims[${i}].figures`, claim.figures, figures),
      ...all(`claims[${i}].times`, claim.times, times),
    ]),
    ...record.events.flatMap(({ participants, time, place }, i) => [
      ...participants.flatMap(({ entity }, j) =>
        one(`events[${i}].participants[${j}].entity`, entity, entities),
      ),
      ...one(`events[${i}].time`, time, times),
      ...one(`events[${i}].place`, place, entities),
    ]),
    ...record.relations.flatMap(({ from, to }, i) => [
      ...one(`relations[${i}].from`, from, claims),
      ...one(`relations[${i}].to`, to, claims),
    ]),
    ...explainedItems(record),
  ];
}

/** What a parser explains; relations, which have no ids, are told by their place. */
function explainedItems(record: ArticleRecord): readonly Reference[] {
  const { provenance } = record;
  const explanations = provenance.method === "parsed" ? provenance.explanations : undefined;
  if (explanations === undefined) return [];
  const { entities, mentions, attributions, times, figures, claims, events, relations } = record;
  const items = [entities, mentions, attributions, times, figures, claims, events].flat();
  const names = new Set([...idsOf(items), ...relations.map((_, i) => `relations[${i}]`)]);
  return explanations.map(({ item }, i) => [`provenance.explanations[${i}].item`, item, names]);
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

/** Longest shared beginning that still makes another id worth naming: the prefix and two characters. */
const LEAST_SHARED = 4;

function nearest(id: string, items: ReadonlySet<string>): string {
  let best = "";
  let most = LEAST_SHARED - 1;
  for (const other of items) {
    let shared = 0;
    while (shared < other.length && other.charAt(shared) === id.charAt(shared)) shared++;
    if (shared > most) {
      best = other;
      most = shared;
    }
  }
  return best === "" ? "" : `, such as ${best}`;
}
