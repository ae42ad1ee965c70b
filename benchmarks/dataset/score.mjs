#!/usr/bin/env node
/**
 * Scores the parser's reading against the dataset's hand-made records:
 *
 *   npm run build && [ONRECORD_SEED=ARTICLE.txt] node benchmarks/dataset/score.mjs [--list]
 *
 * The report's text is in the dataset; the article's is not, and is scored where ONRECORD_SEED names its file.
 * `--list` shows what was missed and what was invented, in place.
 */
import { readFileSync } from "node:fs";
import { parseArticle } from "@onrecord/core";
import { record, report } from "@onrecord/dataset";
import { score, scoreDifferences, scoreTable, validate } from "@onrecord/validation";

const seed = process.env.ONRECORD_SEED;
const articles = [{ gold: report, text: report.article.text }];
if (seed === undefined) console.log("the article: not scored, ONRECORD_SEED is not set\n");
else articles.push({ gold: record, text: readFileSync(seed, "utf8") });

for (const { gold, text } of articles) {
  const { id, publishedAt } = gold.article;
  const parsed = parseArticle({ text, publishedAt });
  const result = score(gold, parsed);
  const { error, warning, hint } = validate(parsed).counts;
  console.log(`${id}: percent; errors ${error}, warnings ${warning}, hints ${hint} in the parsed record\n`);
  console.log(scoreTable(result));
  if (process.argv.includes("--list")) console.log(scoreDifferences(result));
}
