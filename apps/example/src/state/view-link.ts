import { comparedLayers } from "../comparing/index.js";
import { isEntityId, isItemId } from "../record/index.js";
import { allActs, allCertainties } from "./choices.js";
import { type ClaimFilters, claimOrders, OWN } from "./claim-filters.js";
import { allViews, firstLook, type Look } from "./reader-state.js";

/** Writes how an article is looked at into a link's fragment; what is as at first is left out. */
export function linkOf(look: Look): string {
  const { filters } = look;
  const parts = new URLSearchParams();
  const put = (name: string, value: string | undefined, first: string | undefined) => {
    if (value !== undefined && value !== first) parts.set(name, value);
  };
  put("record", look.method, firstLook.method);
  put("view", look.view, firstLook.view);
  put("item", look.item, undefined);
  put("source", filters.source, undefined);
  put("target", filters.target, undefined);
  put("act", filters.act, undefined);
  put("certainty", filters.certainty, undefined);
  put("find", filters.words, "");
  put("order", filters.order, firstLook.filters.order);
  put("confidence", String(look.leastConfidence), String(firstLook.leastConfidence));
  put("layer", look.layer, firstLook.layer);
  return parts.toString();
}

/** Reads a link's fragment, with or without its "#"; whatever it does not understand is as at first. */
export function lookOf(fragment: string): Look {
  const parts = new URLSearchParams(fragment.replace(/^#/, ""));
  const get = (name: string): string => parts.get(name) ?? "";
  const item = get("item");
  const source = get("source");
  const target = get("target");
  const confidence = Number(get("confidence"));
  const filters: ClaimFilters = {
    source: source === OWN || isEntityId(source) ? source : undefined,
    target: isEntityId(target) ? target : undefined,
    act: among(allActs, get("act")),
    certainty: among(allCertainties, get("certainty")),
    words: get("find"),
    order: among(claimOrders, get("order")) ?? firstLook.filters.order,
  };
  return {
    method: among(["curated", "parsed"], get("record")) ?? firstLook.method,
    view: among(allViews, get("view")) ?? firstLook.view,
    filters,
    leastConfidence: confidence >= 0 && confidence <= 1 ? confidence : firstLook.leastConfidence,
    layer: among(comparedLayers, get("layer")) ?? firstLook.layer,
    item: isItemId(item) ? item : undefined,
  };
}

const among = <const Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined =>
  choices.find((choice) => choice === text);
