import type { ArticleRecord, Explanation, ItemName } from "../record/index.js";
import type { Draft } from "./layers.js";
import type { PlacedStage } from "./stage-order.js";

/** The lists of a record whose items can be explained, in the order in which stages make them. */
const explained = [
  "entities",
  "mentions",
  "attributions",
  "times",
  "figures",
  "claims",
  "events",
  "relations",
] as const;

/** One item of a record. */
export type RecordItem = ArticleRecord[(typeof explained)[number]][number];

/** Why an item is as it is. */
export type Because = Pick<Explanation, "rule" | "score">;

/** Takes down what made an item, which is the very object that the stage gives. */
export type Explain = (item: RecordItem, because: Because) => void;

/** What made an item, before all items are there and have their names. */
export interface Reason extends Because {
  readonly item: RecordItem;
  readonly by: string;
  readonly plugin?: string;
}

/** Says of every item that a stage made or changed that it did, and why, where the stage has told. */
export function reasonsOf(
  { stage, plugin }: PlacedStage,
  before: Draft,
  made: Draft,
  because: ReadonlyMap<RecordItem, Because>,
): readonly Reason[] {
  return explained.flatMap((layer) => {
    const known = new Set<RecordItem>(before[layer]);
    const fresh: readonly RecordItem[] = made[layer] ?? [];
    return fresh
      .filter((item) => !known.has(item))
      .map((item) => ({
        item,
        by: stage.name,
        ...(plugin === undefined ? {} : { plugin: plugin.name }),
        ...("confidence" in item ? { score: item.confidence } : {}),
        ...because.get(item),
      }));
  });
}

/** Gives the items their names; an item that a later stage took out of the record is passed over. */
export function explanationsOf(reasons: readonly Reason[], whole: Draft): readonly Explanation[] {
  const names = namesOf(whole);
  return reasons.flatMap(({ item, ...reason }): readonly Explanation[] => {
    const name = names.get("id" in item ? item.id : item);
    return name === undefined ? [] : [{ item: name, ...reason }];
  });
}

/** The names of all items, by their ids; of relations, which have none, by themselves. */
function namesOf(whole: Draft): ReadonlyMap<RecordItem | string, ItemName> {
  const names = new Map<RecordItem | string, ItemName>();
  for (const layer of explained) {
    for (const [index, item] of (whole[layer] ?? []).entries()) {
      if ("id" in item) names.set(item.id, item.id);
      else names.set(item, `relations[${index}]`);
    }
  }
  return names;
}
