import { parseArticle } from "@onrecord/core";
import { type Score, score } from "@onrecord/validation";
import { articleInput } from "../corpora/index.js";
import { ownArticles, ownRecord } from "./own-articles.js";

/** An article of our own, and how near the parser comes to its record. */
export interface ScoredArticle {
  readonly slug: string;
  readonly score: Score;
}

/** Reads each of our own articles with the parser and scores what it makes of it. */
export function scoreOwnArticles(): readonly ScoredArticle[] {
  return ownArticles().map((slug) => {
    const gold = ownRecord(slug);
    const { text = "", publishedAt } = gold.article;
    const parsed = parseArticle(articleInput({ text, publishedAt }));
    return { slug, score: score(gold, parsed) };
  });
}
