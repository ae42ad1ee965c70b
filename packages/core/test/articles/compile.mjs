// Writes each article's record from its annotation:
//   node packages/core/test/articles/compile.mjs [SLUG…] && npx biome check --write packages/core/test/articles
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileAnnotation } from "../../../dataset/scripts/compile-annotation.mjs";

const articlesFolder = fileURLToPath(new URL(".", import.meta.url));

/** The articles' folder names, sorted. */
export const slugs = () =>
  readdirSync(articlesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Makes the record of one article from its text and its annotation. */
export async function compileArticle(slug) {
  const { annotation } = await import(new URL(`${slug}/annotation.mjs`, import.meta.url).href);
  const text = readFileSync(`${articlesFolder}${slug}/article.txt`, "utf8").trimEnd();
  const record = compileAnnotation(annotation, text);
  return { ...record, article: { language: "en", ...record.article, id: slug } };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const wanted = process.argv.slice(2);
  for (const slug of wanted.length === 0 ? slugs() : wanted) {
    const record = await compileArticle(slug);
    writeFileSync(`${articlesFolder}${slug}/record.json`, `${JSON.stringify(record, null, 2)}\n`);
  }
}
