import type { ArticleRecord, Claim, Entity, EntityType, Extensions } from "../record/index.js";
import { indexRecord, type RecordIndex, spanText } from "../record/standoff.js";
import { articleIri } from "./article-iri.js";

/** A JSON-LD document, ready for `JSON.stringify`. */
export interface JsonLd {
  readonly "@context": readonly unknown[];
  readonly "@graph": readonly JsonLdNode[];
}

export interface JsonLdNode {
  readonly "@id": string;
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/** What schema.org has no word for keeps this project's. */
const context = [
  "https://schema.org/",
  {
    onrecord: "urn:onrecord:",
    act: "onrecord:act",
    certainty: "onrecord:certainty",
    polarity: "onrecord:polarity",
    form: "onrecord:form",
    hedge: "onrecord:hedge",
    target: { "@id": "onrecord:target", "@type": "@id" },
    start: "onrecord:start",
    end: "onrecord:end",
    extensions: { "@id": "onrecord:extensions", "@type": "@json" },
  },
] as const;

const schemaTypes: Readonly<Record<EntityType, string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  group: "Organization",
  event: "Event",
  work: "CreativeWork",
  other: "Thing",
};

/**
 * A record as linked data: the article as a schema.org `NewsArticle`, its entities, and its claims as `Claim`,
 * each with its `author` (the source; none for the article's own), its words and where they `appear`.
 *
 * What plugins added is carried along as plain JSON (`extensions`), of the record with the article.
 * `start` and `end` are UTF-16 offsets of `text`. The article's text is left out. Without `text`, as of a record that
 * stands off from it, claims and hedges are given without their words.
 */
export function jsonLd(record: ArticleRecord, text?: string): JsonLd {
  const base = articleIri(record.article);
  const iri = (id: string): string => `${base}#${id}`;
  const index = indexRecord(record);
  return {
    "@context": context,
    "@graph": [
      articleNode(record, base),
      ...record.entities.map((entity) => entityNode(entity, iri)),
      ...record.claims.map((claim) => claimNode(claim, text, base, iri, index)),
    ],
  };
}

function articleNode({ article, entities, extensions }: ArticleRecord, base: string): JsonLdNode {
  return {
    "@id": base,
    "@type": "NewsArticle",
    identifier: article.id,
    inLanguage: article.language,
    ...optional("headline", article.title),
    ...optional("dateline", article.dateline),
    ...optional("url", article.url),
    ...optional("datePublished", article.publishedAt),
    ...(article.byline === undefined ? {} : { author: { "@type": "Person", name: article.byline } }),
    ...(article.publisher === undefined
      ? {}
      : { publisher: { "@type": "Organization", name: article.publisher } }),
    mentions: entities.map(({ id }) => reference(`${base}#${id}`)),
    ...optional("extensions", extensions),
  };
}

function entityNode(entity: Entity, iri: (id: string) => string): JsonLdNode {
  return {
    "@id": iri(entity.id),
    "@type": schemaTypes[entity.type],
    name: entity.name,
    ...(entity.aliases.length === 0 ? {} : { alternateName: entity.aliases }),
    ...(entity.wikidata === undefined ? {} : { sameAs: `http://www.wikidata.org/entity/${entity.wikidata}` }),
    ...(entity.type === "person" && entity.roles.length > 0
      ? { jobTitle: entity.roles.map(({ title }) => title) }
      : {}),
    ...optional("extensions", entity.extensions),
  };
}

function claimNode(
  claim: Claim,
  text: string | undefined,
  base: string,
  iri: (id: string) => string,
  { attributionOf }: RecordIndex,
): JsonLdNode {
  const references = (ids: readonly string[]) => ids.map((id) => reference(iri(id)));
  const start = claim.content[0]?.start;
  const end = claim.content.at(-1)?.end;
  return {
    "@id": iri(claim.id),
    "@type": "Claim",
    ...(text === undefined ? {} : { text: spanText(text, claim.content) }),
    ...optional("abstract", claim.statement),
    author: references(claim.sources),
    appearance: reference(base),
    about: references([...claim.about, ...claim.places]),
    target: references(claim.targets),
    act: claim.act,
    certainty: claim.certainty,
    polarity: claim.polarity,
    ...optional("form", attributionOf(claim)?.form),
    ...(text === undefined || claim.hedges.length === 0
      ? {}
      : { hedge: claim.hedges.map((span) => spanText(text, [span])) }),
    ...optional("start", start),
    ...optional("end", end),
    ...optional("extensions", claim.extensions),
  };
}

const reference = (id: string) => ({ "@id": id });

const optional = (
  key: string,
  value: Extensions | string | number | undefined,
): Readonly<Record<string, unknown>> => (value === undefined ? {} : { [key]: value });
