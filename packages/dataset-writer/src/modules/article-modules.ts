import type { ArticleRecord, Claim, EntityType } from "@onrecord/core/record";
import { keysOf } from "../names/index.js";
import { fieldOrder, inOrder } from "./field-order.js";
import { importOfKnownRecord, KNOWN_RECORD, knownRecordModule } from "./known-record-module.js";
import { type Json, literal } from "./literal.js";
import { imports, lines } from "./module-text.js";
import { partedList } from "./parted-list.js";
import type { Quote } from "./quote.js";
import { recordModule } from "./record-module.js";
import type { SourceFile } from "./source-file.js";

/** What the modules of one article are made from. */
export interface ArticleSource {
  /** The name of the article's folder. */
  readonly slug: string;
  /** With its text, or without it (`detachText`). */
  readonly record: ArticleRecord;
  /** See `quotesOf`. */
  readonly quotes: readonly Quote[];
}

/**
 * The modules of one article in a data package: `src/articles/SLUG/`, with one module a list of the record, one that
 * joins them and an `index.ts`. Each entity and each claim is exported under a key made of its id; every value is
 * checked against the types of `@onrecord/core` by the compiler. The same record gives the same bytes.
 */
export function articleModules({ slug, record, quotes }: ArticleSource): readonly SourceFile[] {
  const modules = {
    article: lines(
      imports(["Article"]),
      `export const article = ${constant(inOrder(record.article, fieldOrder.article), "Article", "article")}`,
    ),
    entities: named(record.entities, fieldOrder.entity, ({ type }) => entityTypes[type]),
    mentions: listOf("mentions", record.mentions, fieldOrder.mention),
    attributions: listOf("attributions", record.attributions, fieldOrder.attribution),
    claims: named(
      record.claims,
      fieldOrder.claim,
      ({ attribution }) => (attribution === undefined ? "OwnClaim" : "AttributedClaim"),
      (claim) => wordsFor(claim, record.article.text),
    ),
    quotes: list(
      "quotes",
      "readonly Quote[]",
      quotes.map((quote) => ({ ...quote })),
      fieldOrder.quote,
      imports(["Quote"], "../../quote.js"),
    ),
    figures: listOf("figures", record.figures, fieldOrder.figure),
    times: listOf("times", record.times, fieldOrder.time),
    events: listOf("events", record.events, fieldOrder.event),
    relations: listOf("relations", record.relations, fieldOrder.relation),
    "known-record": knownRecordModule(record),
    record: recordModule(record),
    index: INDEX_MODULE,
  };
  return Object.entries(modules).map(([name, text]) => ({ path: `src/articles/${slug}/${name}.ts`, text }));
}

const entityTypes: Readonly<Record<EntityType, string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  group: "Group",
  event: "NamedEvent",
  work: "Work",
  other: "OtherEntity",
};

function constant(value: Json, type: string, key: string): string {
  const end = ` as const satisfies ${type};`;
  const before = `export const ${key} = `.length;
  return `${literal(value, { indent: 0, before, after: end.length })}${end}`;
}

type Fields = { readonly [field: string]: Json | undefined };

/** A module with one list of the record. */
function listOf(name: string, items: readonly Fields[], order: readonly string[]): string {
  return list(name, `${KNOWN_RECORD}["${name}"]`, items, order, importOfKnownRecord);
}

/** A module with one list. */
function list(
  name: string,
  type: string,
  items: readonly Fields[],
  order: readonly string[],
  importing: string,
): string {
  const { declarations, expression } = partedList(name, type, items, (some, place) =>
    literal(
      some.map((item) => inOrder(item, order)),
      place,
    ),
  );
  const start = `export const ${name}: ${type} = `;
  return lines(
    importing,
    ...declarations,
    `${start}${expression({ indent: 0, before: start.length, after: 1 })};`,
  );
}

/** A module with an export for each item, under its key. */
function named<Item extends Fields & { readonly id: string }>(
  items: readonly Item[],
  order: readonly string[],
  typeOf: (item: Item) => string,
  wordsOf: (item: Item) => string | undefined = () => undefined,
): string {
  // Without an import or an export it would be no module.
  if (items.length === 0) return lines("export {};");
  const keys = keysOf(items);
  return lines(
    imports(items.map(typeOf)),
    ...items.map((item, index) => {
      const key = keys[index] ?? "";
      const words = wordsOf(item);
      const comment = words === undefined ? "" : `/** ${commentText(words)} */\n`;
      return `${comment}export const ${key} = ${constant(inOrder(item, order), typeOf(item), key)}`;
    }),
  );
}

/** A claim's statement; without one its words, where the text is published anyway. */
function wordsFor({ statement, content }: Claim, text: string | undefined): string | undefined {
  return (
    statement ??
    (text === undefined ? undefined : content.map(({ start, end }) => text.slice(start, end)).join(" … "))
  );
}

/** In one line, without what cannot be seen, what would end the comment and what would be read as a tag. */
function commentText(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\ufffd")
    .replaceAll("*/", "*\\/")
    .replace(/^@/, "\\@");
}

const INDEX_MODULE = `export * as claims from "./claims.js";
export * as entities from "./entities.js";
export { quotes } from "./quotes.js";
export { record } from "./record.js";
`;
