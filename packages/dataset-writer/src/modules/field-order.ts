import type {
  Article,
  Attribution,
  Claim,
  Entity,
  Event,
  Figure,
  Mention,
  Relation,
  Time,
} from "@onrecord/core/record";
import type { Json } from "./literal.js";
import type { Quote } from "./quote.js";

/** The fields of each member of a union. */
type FieldOf<Noun> = Noun extends unknown ? keyof Noun : never;

/** The order in which fields are written, however a record came by them: so a correction changes its own lines only. */
export const fieldOrder = {
  article: fields<Article>()(
    "id",
    "language",
    "title",
    "dateline",
    "byline",
    "publisher",
    "url",
    "publishedAt",
    "text",
    "sha256",
    "length",
  ),
  entity: fields<Entity>()(
    "type",
    "id",
    "name",
    "aliases",
    "kind",
    "countryCode",
    "wikidata",
    "roles",
    "extensions",
  ),
  mention: fields<Mention>()("id", "entity", "span", "head", "kind", "extensions"),
  attribution: fields<Attribution>()(
    "id",
    "form",
    "source",
    "cue",
    "content",
    "sources",
    "addressees",
    "medium",
    "within",
    "confidence",
    "extensions",
  ),
  claim: fields<Claim>()(
    "id",
    "attribution",
    "content",
    "statement",
    "act",
    "certainty",
    "polarity",
    "hedges",
    "sources",
    "targets",
    "about",
    "figures",
    "times",
    "places",
    "extensions",
  ),
  quote: fields<Quote>()("attribution", "span", "quote"),
  figure: fields<Figure>()("id", "span", "value", "min", "max", "approximate", "unit", "of", "extensions"),
  time: fields<Time>()("id", "span", "type", "value", "mod", "extensions"),
  event: fields<Event>()("id", "trigger", "type", "participants", "time", "place", "extensions"),
  relation: fields<Relation>()("type", "from", "to", "evidence", "extensions"),
} as const;

/** An item with its fields in that order. */
export function inOrder(item: { readonly [field: string]: Json | undefined }, order: readonly string[]) {
  return Object.fromEntries(order.map((field) => [field, item[field]]));
}

/** A list that names every field of a noun; the compiler says which one is left out. */
function fields<Noun>() {
  return <const Named extends readonly FieldOf<Noun>[]>(
    ...named: [FieldOf<Noun>] extends [Named[number]] ? Named : never
  ): readonly string[] => named.map(String);
}
