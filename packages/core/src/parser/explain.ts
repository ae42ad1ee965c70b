import type { Explanation, ItemName } from "../record/index.js";
import type { Because } from "./because.js";
import type { Draft } from "./layers.js";
import { itemLayers, itemsOf, type RecordItem } from "./record-items.js";
import type { PlacedStage } from "./stage-order.js";

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
  return itemLayers.flatMap((layer) => {
    const known = new Set(itemsOf(before, layer));
    return itemsOf(made, layer)
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
  for (const layer of itemLayers) {
    for (const [index, item] of itemsOf(whole, layer).entries()) {
      if ("id" in item) names.set(item.id, item.id);
      else names.set(item, `relations[${index}]`);
    }
  }
  return names;
}
