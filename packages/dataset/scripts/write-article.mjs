// Writes the typed modules of one article: node scripts/write-article.mjs ANNOTATION.mjs TEXT.txt SLUG
// A standoff annotation and its text may live anywhere; neither is copied.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { compileAnnotation } from "./compile-annotation.mjs";

const [annotationFile, textFile, slug] = process.argv.slice(2);
if (!annotationFile || !textFile || !slug) {
  console.error("usage: node scripts/write-article.mjs ANNOTATION.mjs TEXT.txt SLUG");
  process.exit(2);
}
const { annotation } = await import(pathToFileURL(annotationFile).href);
const text = readFileSync(textFile, "utf8");
const parts = compileAnnotation(annotation, text);
const directory = new URL(`../src/articles/${slug}/`, import.meta.url);
mkdirSync(directory, { recursive: true });

const TYPE_NAMES = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  group: "Group",
  event: "NamedEvent",
  work: "Work",
  other: "OtherEntity",
};
const write = (name, ...parts) => writeFileSync(new URL(name, directory), `${parts.join("\n\n")}\n`);
const typesFrom = (names) =>
  `import type { ${[...new Set(names)].sort().join(", ")} } from "@onrecord/core/record";`;
const list = (values) => `[\n${values.map((value) => `  ${JSON.stringify(value)},`).join("\n")}\n]`;
const listModule = (file, name, type) =>
  write(file, typesFrom([type]), `export const ${name}: readonly ${type}[] = ${list(parts[name])};`);

write(
  "article.ts",
  typesFrom(["Article"]),
  `export const article = ${JSON.stringify(parts.article)} as const satisfies Article;`,
);
write(
  "entities.ts",
  typesFrom(parts.entities.map(({ value }) => TYPE_NAMES[value.type])),
  ...parts.entities.map(
    ({ key, value }) =>
      `export const ${key} = ${JSON.stringify(value)} as const satisfies ${TYPE_NAMES[value.type]};`,
  ),
);
write(
  "claims.ts",
  typesFrom(parts.claims.map(({ value }) => (value.attribution ? "AttributedClaim" : "OwnClaim"))),
  ...parts.claims.map(
    ({ key, value }) =>
      `/** ${value.statement} */\nexport const ${key} = ${JSON.stringify(value)} as const satisfies ${
        value.attribution ? "AttributedClaim" : "OwnClaim"
      };`,
  ),
);
listModule("mentions.ts", "mentions", "Mention");
listModule("attributions.ts", "attributions", "Attribution");
listModule("figures.ts", "figures", "Figure");
listModule("times.ts", "times", "Time");
listModule("events.ts", "events", "Event");
listModule("relations.ts", "relations", "Relation");
write(
  "quotes.ts",
  `import type { Quote } from "../../quote.js";`,
  `export const quotes: readonly Quote[] = ${list(parts.quotes)};`,
);
const members = (name) => parts[name].map(({ key }) => `${name}.${key}`).join(", ");
write(
  "record.ts",
  `${typesFrom(annotation.standoff ? ["ArticleRecord"] : ["ArticleRecord", "WithText"])}
import { article } from "./article.js";
import { attributions } from "./attributions.js";
import * as claims from "./claims.js";
import * as entities from "./entities.js";
import { events } from "./events.js";
import { figures } from "./figures.js";
import { mentions } from "./mentions.js";
import { relations } from "./relations.js";
import { times } from "./times.js";`,
  `export const record: ${annotation.standoff ? "ArticleRecord" : "ArticleRecord & WithText"} = {
  format: 1,
  article,
  entities: [${members("entities")}],
  mentions,
  attributions,
  claims: [${members("claims")}],
  figures,
  times,
  events,
  relations,
  provenance: ${JSON.stringify(parts.provenance)},
};`,
);
write(
  "index.ts",
  `export * as claims from "./claims.js";
export * as entities from "./entities.js";
export { quotes } from "./quotes.js";
export { record } from "./record.js";`,
);
