// Writes the typed modules of one article: node scripts/write-article.mjs ANNOTATION.mjs TEXT.txt SLUG
// A standoff annotation and its text may live anywhere; neither is copied. Needs the built package.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { articleModules } from "../dist/writer.js";
import { compileAnnotation } from "./compile-annotation.mjs";

const [annotationFile, textFile, slug] = process.argv.slice(2);
if (!annotationFile || !textFile || !slug) {
  console.error("usage: node scripts/write-article.mjs ANNOTATION.mjs TEXT.txt SLUG");
  process.exit(2);
}
const { annotation } = await import(pathToFileURL(annotationFile).href);
const compiled = compileAnnotation(annotation, readFileSync(textFile, "utf8"));

for (const { path, text } of articleModules({ slug, ...compiled })) {
  const file = new URL(`../${path}`, import.meta.url);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, text);
}
