import type { ArticleRecord } from "../article-record.js";

/** An entity as a record's type knows it: with ids that are literals where the record's are. */
export type EntityIn<R extends ArticleRecord> = R["entities"][number];
/** A mention as a record's type knows it. */
export type MentionIn<R extends ArticleRecord> = R["mentions"][number];
/** An attribution as a record's type knows it. */
export type AttributionIn<R extends ArticleRecord> = R["attributions"][number];
/** A claim as a record's type knows it. */
export type ClaimIn<R extends ArticleRecord> = R["claims"][number];
/** A figure as a record's type knows it. */
export type FigureIn<R extends ArticleRecord> = R["figures"][number];
/** A time as a record's type knows it. */
export type TimeIn<R extends ArticleRecord> = R["times"][number];
/** An event as a record's type knows it. */
export type EventIn<R extends ArticleRecord> = R["events"][number];
/** A relation as a record's type knows it. */
export type RelationIn<R extends ArticleRecord> = R["relations"][number];

/** Any item that has an id, of whatever record. */
export type AnyItem =
  | EntityIn<ArticleRecord>
  | MentionIn<ArticleRecord>
  | AttributionIn<ArticleRecord>
  | ClaimIn<ArticleRecord>
  | FigureIn<ArticleRecord>
  | TimeIn<ArticleRecord>
  | EventIn<ArticleRecord>;

/** An item, or its id: whichever is at hand. */
export type Ref<Item extends { readonly id: string }> = Item | Item["id"];

/** The id of an item that is given by itself or by its id. */
export function idOf<Id extends string>(ref: Id | { readonly id: Id }): Id {
  return typeof ref === "string" ? ref : ref.id;
}
