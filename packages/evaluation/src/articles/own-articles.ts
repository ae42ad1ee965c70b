import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type ArticleRecord, parseRecord } from "@onrecord/core";
import { type Annotation, compileAnnotation } from "@onrecord/dataset-writer";
import { packageFolder } from "../repository/index.js";

/** Where our own articles lie, a folder each: its text, its annotation, and the record compiled from it. */
const FOLDER = `${packageFolder("evaluation")}articles/`;

/** The articles' folder names, sorted. */
export function ownArticles(): readonly string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The file of an article's record. */
export function recordFile(slug: string): string {
  return `${FOLDER}${slug}/record.json`;
}

/** The record of an article, made by hand. */
export function ownRecord(slug: string): ArticleRecord {
  return parseRecord(JSON.parse(readFileSync(recordFile(slug), "utf8")));
}

/** Makes the record of an article from its text and its annotation; throws where the annotation is amiss. */
export async function compileOwnArticle(slug: string): Promise<ArticleRecord> {
  const { annotation }: { readonly annotation: Annotation } = await import(
    pathToFileURL(`${FOLDER}${slug}/annotation.mjs`).href
  );
  return compileAnnotation(annotation, readFileSync(`${FOLDER}${slug}/article.txt`, "utf8").trimEnd());
}
