import type { ArticleRecord, Provenance } from "@onrecord/core/record";
import type { SourceFile } from "@onrecord/dataset-writer";
import { asMarkdown, countedKinds, total } from "./markdown.js";
import type { DataPackage } from "./packaged-article.js";

/** `DATA-CARD.md`: what is known of the record, and what only the people who correct it can write. */
export const dataCard = ({ record, includeText }: DataPackage): SourceFile => ({
  path: "DATA-CARD.md",
  text: `# Data card

What is marked **To be written** is for those who publish this package. The counts are those of the day it was made.

## What it is

One record of format 1 (\`@onrecord/core\`), of one text.

| | |
| --- | --- |
${rows(record, includeText)
  .map(([name, value]) => `| ${name} | ${value} |`)
  .join("\n")}

## Method

${methodOf(record.provenance)}

**To be written:** who read the article and corrected the record, how often, by which guidelines; what was decided about mentions, sources, contents, claims, times, events and relations.

## Agreement

**To be written:** a second reading, made without sight of the first, and how far the two agree (\`onrecord score\`).

## Open to dispute

**To be written:** what another reader might decide otherwise.

## Neutrality

- A record says what is claimed and on whose word. It never says whether a claim is true.
- Every claim keeps its source, its words and its hedges. What the article says in its own voice is marked so.
- Names are those the article uses; types and kinds imply no view on status.
- All sides are read by the same rules.

## Limits

One article, one day, one language: an example, no sample of anything. The figures and claims are those of the day and of their sources.

**To be written:** what else the record leaves out.

## Use

**To be written:** what it is meant for, and what not.

Licence: see LICENSE. The article belongs to its publisher${includeText ? "." : " and is not part of this package; the words quoted from it are those its speakers are quoted with."}
`,
});

const entityPlurals = {
  person: "persons",
  organization: "organizations",
  place: "places",
  group: "groups",
  event: "events",
  work: "works",
};
const mentionPlurals = { name: "names", nominal: "nominals", pronoun: "pronouns" };

function rows(record: ArticleRecord, includeText: boolean): readonly (readonly [string, string])[] {
  const { article, entities, mentions, attributions, claims, figures, times, events, relations } = record;
  const facts = {
    title: article.title,
    byline: article.byline,
    publisher: article.publisher,
    address: article.url,
    published: article.publishedAt,
    dateline: article.dateline,
  };
  const attributed = claims.filter(({ attribution }) => attribution !== undefined).length;
  return [
    ["article", asMarkdown(article.id)],
    ...Object.entries(facts).map(
      ([name, value]) => [name, value === undefined ? "not known" : asMarkdown(value)] as const,
    ),
    ["language", asMarkdown(article.language)],
    ["text included", `${includeText ? "yes" : "no"}: SHA-256 \`${article.sha256}\``],
    ["length, UTF-16 code units", String(article.length)],
    [
      "entities",
      total(
        entities.length,
        countedKinds(
          entities.map(({ type }) => type),
          entityPlurals,
        ),
      ),
    ],
    [
      "mentions",
      total(
        mentions.length,
        countedKinds(
          mentions.map(({ kind }) => kind),
          mentionPlurals,
        ),
      ),
    ],
    ["attributions", total(attributions.length, countedKinds(attributions.map(({ form }) => form)))],
    [
      "claims",
      total(
        claims.length,
        `${attributed} attributed, ${claims.length - attributed} in the article's own voice`,
      ),
    ],
    [
      "figures, times, events, relations",
      [figures, times, events, relations].map(({ length }) => length).join(", "),
    ],
  ];
}

function methodOf(provenance: Provenance): string {
  if (provenance.method === "curated") return asMarkdown(provenance.note);
  const { parser, model } = provenance;
  const by = [parser, ...(model === undefined ? [] : [model])].map(
    ({ name, version }) => `${name} ${version}`,
  );
  return `Read by a parser (${asMarkdown(by.join(" with "))}). No person has corrected it yet: names, sources, claims and times may be wrong or missing, and no claim has a statement in words of its own.`;
}
