import type { ArticleRecord } from "../record/index.js";
import type { Draft } from "./layers.js";

/** The lists of a record's items. */
export const itemLayers = [
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
export type RecordItem = ArticleRecord[(typeof itemLayers)[number]][number];

/** The items of one list, as far as there are any yet. */
export const itemsOf = (draft: Draft, layer: (typeof itemLayers)[number]): readonly RecordItem[] =>
  draft[layer] ?? [];
