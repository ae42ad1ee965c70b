import type { ArticleRecord, Claim, EntityType } from "@onrecord/core/record";
import type { Quote } from "../quote.js";
import { fieldOrder, inOrder } from "./field-order.js";
import { keysOf } from "./keys-of.js";
import { type Json, LINE_WIDTH, literal } from "./literal.js";

/** A file to be written. */
export interface SourceFile {
  /** Its path within the package, with "/". */
  readonly path: string;
  readonly text: string;
}

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
    entities: named(record.entities, fieldOrder.entity, ({ type }) => ENTITY_TYPES[type]),
    mentions: list("mentions", "Mention", record.mentions, fieldOrder.mention),
    attributions: list("attributions", "Attribution", record.attributions, fieldOrder.attribution),
    claims: named(
      record.claims,
      fieldOrder.claim,
      ({ attribution }) => (attribution === undefined ? "OwnClaim" : "AttributedClaim"),
      (claim) => wordsFor(claim, record.article.text),
    ),
    quotes: list(
      "quotes",
      "Quote",
      quotes.map((quote) => ({ ...quote })),
      fieldOrder.quote,
      "../../quote.js",
    ),
    figures: list("figures", "Figure", record.figures, fieldOrder.figure),
    times: list("times", "Time", record.times, fieldOrder.time),
    events: list("events", "Event", record.events, fieldOrder.event),
    relations: list("relations", "Relation", record.relations, fieldOrder.relation),
    record: recordModule(record),
    index: INDEX_MODULE,
  };
  return Object.entries(modules).map(([name, text]) => ({ path: `src/articles/${slug}/${name}.ts`, text }));
}

/** The modules of a data package that lead to its article: the root, and one entity or claim at a time. */
export const packageModules = (slug: string): readonly SourceFile[] => [
  {
    path: "src/index.ts",
    text: `${braced("export", ["claims", "entities", "quotes", "record"], `./articles/${slug}/index.js`)}\nexport type { Quote } from "./quote.js";\n`,
  },
  { path: "src/entities.ts", text: `export * from "./articles/${slug}/entities.js";\n` },
  { path: "src/claims.ts", text: `export * from "./articles/${slug}/claims.js";\n` },
  { path: "src/quote.ts", text: QUOTE_MODULE },
];

const ENTITY_TYPES: Readonly<Record<EntityType, string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  group: "Group",
  event: "NamedEvent",
  work: "Work",
  other: "OtherEntity",
};

const RECORD_TYPES = "@onrecord/core/record";

/** Parts of a module, an empty line between them. */
const lines = (...parts: readonly string[]): string => `${parts.join("\n\n")}\n`;

const imports = (types: readonly string[], from = RECORD_TYPES): string =>
  braced("import type", [...new Set(types)].sort(), from);

function braced(keyword: string, names: readonly string[], from: string): string {
  const line = `${keyword} { ${names.join(", ")} } from "${from}";`;
  return line.length <= LINE_WIDTH
    ? line
    : `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}

function constant(value: Json, type: string, key: string): string {
  const end = ` as const satisfies ${type};`;
  const before = `export const ${key} = `.length;
  return `${literal(value, { indent: 0, before, after: end.length })}${end}`;
}

type Fields = { readonly [field: string]: Json | undefined };

/** A module with one list. */
function list(
  name: string,
  type: string,
  items: readonly Fields[],
  order: readonly string[],
  from = RECORD_TYPES,
): string {
  const values = items.map((item) => inOrder(item, order));
  const start = `export const ${name}: readonly ${type}[] = `;
  return lines(
    imports([type], from),
    `${start}${literal(values, { indent: 0, before: start.length, after: 1 })};`,
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
const wordsFor = ({ statement, content }: Claim, text: string | undefined): string | undefined =>
  statement ??
  (text === undefined ? undefined : content.map(({ start, end }) => text.slice(start, end)).join(" … "));

/** In one line, without what cannot be seen, what would end the comment and what would be read as a tag. */
const commentText = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\ufffd")
    .replaceAll("*/", "*\\/")
    .replace(/^@/, "\\@");

function recordModule(record: ArticleRecord): string {
  const type = record.article.text === undefined ? "ArticleRecord" : "ArticleRecord & WithText";
  const lists = { claims: record.claims, entities: record.entities };
  const modules = [
    "article",
    "attributions",
    "claims",
    "entities",
    "events",
    "figures",
    "mentions",
    "relations",
    "times",
  ];
  const importing = modules.flatMap((name) => {
    const items = name === "claims" || name === "entities" ? lists[name] : undefined;
    if (items?.length === 0) return [];
    return `import ${items === undefined ? `{ ${name} }` : `* as ${name}`} from "./${name}.js";`;
  });
  const provenance = "  provenance: ";
  return lines(
    [imports(type.split(" & ")), ...importing].join("\n"),
    `export const record: ${type} = {
  format: 1,
  article,
${members("entities", record.entities)}
  mentions,
  attributions,
${members("claims", record.claims)}
  figures,
  times,
  events,
  relations,
${provenance}${literal(record.provenance, { indent: 2, before: provenance.length, after: 1 })},
};`,
  );
}

/** A list that names each export of a module. */
function members(name: string, items: readonly { readonly id: string }[]): string {
  const names = keysOf(items).map((key) => `${name}.${key}`);
  const line = `  ${name}: [${names.join(", ")}],`;
  return line.length <= LINE_WIDTH
    ? line
    : `  ${name}: [\n${names.map((one) => `    ${one},\n`).join("")}  ],`;
}

const INDEX_MODULE = `export * as claims from "./claims.js";
export * as entities from "./entities.js";
export { quotes } from "./quotes.js";
export { record } from "./record.js";
`;

const QUOTE_MODULE = `import type { AttributionId, Span } from "@onrecord/core/record";

/**
 * The words an attribution quotes: what stands between quotation marks within its content, without the marks.
 * A record that stands off from its text still says them.
 */
export interface Quote {
  readonly attribution: AttributionId;
  /** Where the words stand, in UTF-16 offsets of the article; the quotation marks are outside. */
  readonly span: Span;
  readonly quote: string;
}
`;
