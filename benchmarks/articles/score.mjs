#!/usr/bin/env node
/**
 * Scores the parser on our own articles, whose records were made by hand: a table of F1 by article, and one of all
 * articles summed up.
 *
 *   npm run build && node benchmarks/articles/score.mjs [--differences [SLUG…]]
 *
 * The articles are the folders of packages/core/test/articles. `--differences` lists, beneath the tables, what the
 * parser missed and what it invented.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const articles = `${root}packages/core/test/articles/`;

/** The records made by hand, in alphabetical order of their folders. */
const goldRecords = () =>
  readdirSync(articles, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((slug) => ({ slug, gold: JSON.parse(readFileSync(`${articles}${slug}/record.json`, "utf8")) }));

/** Reads each article with the parser and scores what it makes of it; and all of them, summed up. */
export async function measureArticles() {
  const onrecord = await parserAndScorer();
  const scored = goldRecords().map(({ slug, gold }) => {
    const { text, publishedAt } = gold.article;
    return { slug, score: onrecord.score(gold, onrecord.parseArticle({ text, publishedAt })) };
  });
  const sum = addScores(
    scored.map(({ score }) => score),
    onrecord,
  );
  return {
    articles: scored.map((one) => ({ ...one, measures: mainMeasures(one.score, onrecord) })),
    all: { score: sum, measures: mainMeasures(sum, onrecord) },
    onrecord,
  };
}

/** The scores of several articles, added up layer by layer. */
function addScores(scores, onrecord) {
  const { addAttributionScores, addCoreferenceCounts, addTallies, NO_TALLY } = onrecord;
  const tally = (of) => scores.map(of).reduce(addTallies, NO_TALLY);
  const counts = (of) => scores.map(of).reduce(addCoreferenceCounts);
  const share = (of) =>
    scores.map(of).reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }), { right: 0, of: 0 });
  return {
    mentions: {
      exact: tally((one) => one.mentions.exact),
      relaxed: tally((one) => one.mentions.relaxed),
    },
    names: {
      all: tally((one) => one.names.all),
      span: tally((one) => one.names.span),
    },
    entities: {
      muc: counts((one) => one.entities.muc),
      bCubed: counts((one) => one.entities.bCubed),
      ceafE: counts((one) => one.entities.ceafE),
    },
    attributions: addAttributionScores(scores.map((one) => one.attributions)),
    claims: {
      found: tally((one) => one.claims.found),
      voice: share((one) => one.claims.voice),
      act: share((one) => one.claims.act),
      certainty: share((one) => one.claims.certainty),
      polarity: share((one) => one.claims.polarity),
    },
    figures: {
      found: tally((one) => one.figures.found),
      value: tally((one) => one.figures.value),
    },
    times: {
      relaxed: tally((one) => one.times.relaxed),
      strict: tally((one) => one.times.strict),
      value: tally((one) => one.times.value),
    },
    relations: tally((one) => one.relations),
  };
}

/** The main measure of each layer, from 0 to 1: F1, or a share of the claims found. */
function mainMeasures(score, { meanF1, measures }) {
  const shareOf = ({ right, of }) => (of === 0 ? 0 : right / of);
  return {
    mentions: measures(score.mentions.relaxed).f1,
    names: measures(score.names.all).f1,
    entities: meanF1(score.entities),
    attributions: measures(score.attributions.linked).f1,
    claims: measures(score.claims.found).f1,
    voice: shareOf(score.claims.voice),
    act: shareOf(score.claims.act),
    certainty: shareOf(score.claims.certainty),
    polarity: shareOf(score.claims.polarity),
    figures: measures(score.figures.value).f1,
    times: measures(score.times.value).f1,
    relations: measures(score.relations).f1,
  };
}

/** The parser and the scorer, compiled from their sources: the scores are those of the code as it stands. */
async function parserAndScorer() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { parseArticle } from "./core/src/parser/index.js";
        export * from "./validation/src/index.js";`,
      resolveDir: `${root}packages`,
      loader: "ts",
    },
    alias: { "@onrecord/core": `${root}packages/core/src` },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** Lines of cells as a table in Markdown; the first line is the head, the first column holds words. */
function markdown(lines) {
  const widths = lines[0].map((_, i) => Math.max(3, ...lines.map((cells) => cells[i].length)));
  const show = (cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [show(lines[0]), rule, ...lines.slice(1).map(show)].join("\n");
}

const percent = (share) => (share === undefined ? "" : (100 * share).toFixed(1));
const count = (items) => (items === undefined ? "" : String(items));

if (import.meta.url === `file://${process.argv[1]}`) {
  const { articles: scored, all, onrecord } = await measureArticles();
  const layers = Object.keys(all.measures);
  console.log(
    markdown([
      ["article", ...layers],
      ...[...scored, { slug: "all", ...all }].map((line) => [
        line.slug,
        ...layers.map((layer) => percent(line.measures[layer])),
      ]),
    ]),
  );

  let layer = "";
  console.log(
    `\n${markdown([
      ["all articles", "P", "R", "F1", "gold", "found"],
      ...onrecord.scoreRows(all.score).map((row) => {
        layer = row.layer === "" ? layer : row.layer;
        const { precision, recall, f1 } = row.measures ?? {};
        const cells = [percent(precision), percent(recall), percent(f1 ?? row.share)];
        return [`${layer}: ${row.name}`, ...cells, count(row.gold), count(row.predicted)];
      }),
    ])}`,
  );

  const at = process.argv.indexOf("--differences");
  const wanted = process.argv.slice(at + 1);
  for (const { slug, score } of at < 0 ? [] : scored) {
    if (wanted.length === 0 || wanted.includes(slug))
      console.log(`\n${slug}\n${onrecord.scoreDifferences(score)}`);
  }
}
