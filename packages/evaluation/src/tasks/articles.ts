import { type Score, scoreDifferences, scoreRows } from "@onrecord/validation";
import { addScores, articleLayers, mainMeasures, scoreOwnArticles } from "../articles/index.js";
import { type Task, taskArguments, UsageError } from "../command/index.js";
import { count, markdownTable, percent } from "../table/index.js";

/** Scores the parser on our own articles, whose records were made by hand. */
export const articles: Task = {
  name: "articles",
  about: "ten articles of our own, every layer; --differences lists what was missed and what was invented",
  usage: "[--differences [ARTICLE…]]",
  belongsTo: "all",
  run(_, args) {
    const { flags, positionals } = taskArguments(args, { flags: ["differences"], positionals: true });
    const scored = scoreOwnArticles();
    const unknown = positionals.filter((name) => !scored.some(({ slug }) => slug === name));
    if (unknown.length > 0) throw new UsageError(`no article "${unknown[0]}"`);
    const sum = addScores(scored.map(({ score }) => score));
    const differences = flags.has("differences")
      ? scored.filter(({ slug }) => positionals.length === 0 || positionals.includes(slug))
      : [];
    return [
      markdownTable([
        ["article", ...articleLayers],
        ...[...scored, { slug: "all", score: sum }].map(({ slug, score }) => mainRow(slug, score)),
      ]),
      layerTable(sum),
      ...differences.map(({ slug, score }) => `${slug}\n${scoreDifferences(score)}`),
    ].join("\n\n");
  },
};

function mainRow(slug: string, score: Score): readonly string[] {
  const measured = mainMeasures(score);
  return [slug, ...articleLayers.map((layer) => percent(measured[layer]))];
}

function layerTable(score: Score): string {
  let layer = "";
  const rows = scoreRows(score).map((row) => {
    layer = row.layer === "" ? layer : row.layer;
    const { precision, recall, f1 } = row.measures ?? {};
    const cells = [precision, recall, f1 ?? row.share].map((share) => percent(share));
    return [`${layer}: ${row.name}`, ...cells, count(row.gold), count(row.predicted)];
  });
  return markdownTable([["all articles", "P", "R", "F1", "gold", "found"], ...rows]);
}
