// Writes the typed modules of one article: node scripts/write-article.mjs ANNOTATION.mjs TEXT.txt SLUG
// A standoff annotation and its text may live anywhere; neither is copied.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { articleModules, compileAnnotation, quotesOf } from "@onrecord/dataset-writer";

const [annotationFile, textFile, slug] = process.argv.slice(2);
if (!annotationFile || !textFile || !slug) {
  console.error("usage: node scripts/write-article.mjs ANNOTATION.mjs TEXT.txt SLUG");
  process.exit(2);
}
const { annotation } = await import(pathToFileURL(annotationFile).href);
const text = readFileSync(textFile, "utf8");
const record = compileAnnotation(annotation, text);
const quotes = quotesOf(record.attributions, text);

for (const module of articleModules({ slug, record, quotes })) {
  const file = new URL(`../${module.path}`, import.meta.url);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, module.text);
}
