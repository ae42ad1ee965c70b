import type { ArticleRecord, Span } from "@onrecord/core/record";
import type { ComparedLayer } from "../comparing/index.js";
import type { ItemId } from "../record/index.js";
import { type ClaimFilters, noFilters } from "./claim-filters.js";
import { type Method, type OpenedArticle, withRecord } from "./opened-article.js";

/** What can stand beside the article. */
export const allViews = ["ledger", "voices", "timeline", "answers", "entities", "checks", "compare"] as const;
export type View = (typeof allViews)[number];

/** What a narrow screen shows of the two. */
export type Pane = "article" | "view";

/** What is looked at, and where that was picked: the other side is to show it. */
export interface Selection {
  readonly item: ItemId;
  readonly from: "article" | "view" | "elsewhere";
}

/** All that the page shows follows from this. */
export interface ReaderState {
  readonly article: OpenedArticle;
  readonly method: Method;
  readonly view: View;
  readonly pane: Pane;
  readonly selection: Selection | undefined;
  /** Words to be lit up in the article instead of those of the item picked. */
  readonly spotlight: readonly Span[] | undefined;
  readonly filters: ClaimFilters;
  /** From 0 to 1. */
  readonly leastConfidence: number;
  /** The layer in which the two records are compared. */
  readonly layer: ComparedLayer;
}

/** The part of the state that a link can hold: how the article is looked at, never the article. */
export type Look = Pick<ReaderState, "method" | "view" | "filters" | "leastConfidence" | "layer"> & {
  readonly item: ItemId | undefined;
};

export type ReaderAction =
  | { readonly type: "opened"; readonly article: OpenedArticle; readonly method: Method }
  | { readonly type: "record added"; readonly record: ArticleRecord }
  | { readonly type: "record chosen"; readonly method: Method }
  | { readonly type: "view chosen"; readonly view: View }
  | { readonly type: "pane chosen"; readonly pane: Pane }
  | { readonly type: "selected"; readonly selection: Selection | undefined }
  | { readonly type: "words shown"; readonly spans: readonly Span[] }
  | { readonly type: "filtered"; readonly filters: Partial<ClaimFilters> }
  | { readonly type: "confidence set"; readonly leastConfidence: number }
  | { readonly type: "layer chosen"; readonly layer: ComparedLayer }
  | { readonly type: "link followed"; readonly look: Look };

/** How an article is looked at until something else is asked for. */
export const firstLook: Look = {
  method: "curated",
  view: "ledger",
  filters: noFilters,
  leastConfidence: 0,
  layer: "claims",
  item: undefined,
};

/** The state in which an article is first shown. */
export function firstState(article: OpenedArticle, look: Look): ReaderState {
  const { item, ...rest } = look;
  return {
    ...rest,
    article,
    pane: item === undefined ? "article" : "view",
    spotlight: undefined,
    selection: item === undefined ? undefined : { item, from: "elsewhere" },
  };
}

/** What a state becomes by an action. */
export function reduce(state: ReaderState, action: ReaderAction): ReaderState {
  switch (action.type) {
    case "opened":
      return firstState(action.article, {
        ...firstLook,
        method: action.method,
        view: state.view === "compare" ? firstLook.view : state.view,
      });
    case "record added":
      return action.record.article.sha256 === shaOf(state.article)
        ? { ...state, article: withRecord(state.article, action.record) }
        : state;
    case "record chosen":
      return {
        ...state,
        method: action.method,
        selection: undefined,
        spotlight: undefined,
        filters: noFilters,
      };
    case "view chosen":
      return { ...state, view: action.view, pane: "view", spotlight: undefined };
    case "pane chosen":
      return { ...state, pane: action.pane };
    case "selected":
      return select(state, action.selection);
    case "words shown":
      return { ...state, spotlight: action.spans, pane: "article" };
    case "filtered":
      return { ...state, filters: { ...state.filters, ...action.filters } };
    case "confidence set":
      return { ...state, leastConfidence: action.leastConfidence };
    case "layer chosen":
      return { ...state, layer: action.layer, spotlight: undefined };
    case "link followed":
      return firstState(state.article, action.look);
  }
}

const shaOf = ({ records }: OpenedArticle): string | undefined =>
  (records.curated ?? records.parsed)?.article.sha256;

/** A name is shown among the entities, anything else where it is, or in the ledger. */
function select(state: ReaderState, selection: Selection | undefined): ReaderState {
  if (selection?.from !== "article") return { ...state, selection, spotlight: undefined };
  const isEntity = selection.item.startsWith("e:");
  const view = isEntity ? "entities" : viewsWithItems.has(state.view) ? state.view : "ledger";
  return { ...state, selection, view, spotlight: undefined };
}

/** Views that show the claim or time picked in the article themselves. */
const viewsWithItems: ReadonlySet<View> = new Set(["ledger", "timeline", "answers"]);
