import type { ArticleRecord } from "../article-record.js";
import type {
  AttributionIn,
  ClaimIn,
  EntityIn,
  EventIn,
  FigureIn,
  MentionIn,
  Ref,
  TimeIn,
} from "./items-in.js";
import { lazily } from "./lazily.js";

/** Each noun's items by their ids; undefined where the record holds no such item. Of two with one id, the later. */
export interface ItemsById<R extends ArticleRecord = ArticleRecord> {
  /** The entity of an id. */
  entity(id: EntityIn<R>["id"]): EntityIn<R> | undefined;
  /** The mention of an id. */
  mention(id: MentionIn<R>["id"]): MentionIn<R> | undefined;
  /** The attribution of an id. */
  attribution(id: AttributionIn<R>["id"]): AttributionIn<R> | undefined;
  /** The claim of an id. */
  claim(id: ClaimIn<R>["id"]): ClaimIn<R> | undefined;
  /** The figure of an id. */
  figure(id: FigureIn<R>["id"]): FigureIn<R> | undefined;
  /** The time of an id. */
  time(id: TimeIn<R>["id"]): TimeIn<R> | undefined;
  /** The event of an id. */
  event(id: EventIn<R>["id"]): EventIn<R> | undefined;
}

/** Makes the look-ups by id. */
export function itemsById(record: ArticleRecord): ItemsById {
  return {
    entity: finder<ArticleRecord["entities"][number]>(record.entities),
    mention: finder(record.mentions),
    attribution: finder(record.attributions),
    claim: finder<ArticleRecord["claims"][number]>(record.claims),
    figure: finder(record.figures),
    time: finder(record.times),
    event: finder(record.events),
  };
}

/** Finds items by their ids. */
export function finder<Item extends { readonly id: string }>(
  items: readonly Item[],
): (id: Item["id"]) => Item | undefined {
  const byId = lazily(() => new Map<Item["id"], Item>(items.map((item) => [item.id, item])));
  return (id) => byId().get(id);
}

/** The item itself where it was given, or the one of the id that was. */
export function resolved<Item extends { readonly id: string }>(
  ref: Ref<Item>,
  find: (id: Item["id"]) => Item | undefined,
): Item | undefined {
  return typeof ref === "string" ? find(ref) : ref;
}

/** The items of ids, in the order asked; an id that leads to none is passed over. */
export function present<Item, Id>(ids: readonly Id[], find: (id: Id) => Item | undefined): readonly Item[] {
  return ids.flatMap((id) => find(id) ?? []);
}
