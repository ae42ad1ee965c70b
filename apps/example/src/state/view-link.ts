import { COMPARED_LAYERS } from "../comparing/index.js";
import { isEntityId, isItemId } from "../record/index.js";
import { ACTS, CERTAINTIES } from "./choices.js";
import { CLAIM_ORDERS, type ClaimFilters, OWN } from "./claim-filters.js";
import { FIRST_LOOK, type Look, VIEWS } from "./reader-state.js";

/** Writes how an article is looked at into a link's fragment; what is as at first is left out. */
export function linkOf(look: Look): string {
  const { filters } = look;
  const parts = new URLSearchParams();
  const put = (name: string, value: string | undefined, first: string | undefined) => {
    if (value !== undefined && value !== first) parts.set(name, value);
  };
  put("record", look.method, FIRST_LOOK.method);
  put("view", look.view, FIRST_LOOK.view);
  put("item", look.item, undefined);
  put("source", filters.source, undefined);
  put("target", filters.target, undefined);
  put("act", filters.act, undefined);
  put("certainty", filters.certainty, undefined);
  put("find", filters.words, "");
  put("order", filters.order, FIRST_LOOK.filters.order);
  put("confidence", String(look.leastConfidence), String(FIRST_LOOK.leastConfidence));
  put("layer", look.layer, FIRST_LOOK.layer);
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
    act: among(ACTS, get("act")),
    certainty: among(CERTAINTIES, get("certainty")),
    words: get("find"),
    order: among(CLAIM_ORDERS, get("order")) ?? FIRST_LOOK.filters.order,
  };
  return {
    method: among(["curated", "parsed"], get("record")) ?? FIRST_LOOK.method,
    view: among(VIEWS, get("view")) ?? FIRST_LOOK.view,
    filters,
    leastConfidence: confidence >= 0 && confidence <= 1 ? confidence : FIRST_LOOK.leastConfidence,
    layer: among(COMPARED_LAYERS, get("layer")) ?? FIRST_LOOK.layer,
    item: isItemId(item) ? item : undefined,
  };
}

const among = <const Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined =>
  choices.find((choice) => choice === text);
