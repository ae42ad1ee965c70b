import { parseArticle } from "@onrecord/core";
import { measures, nameTypes } from "@onrecord/validation";
import { type Task, taskArguments } from "../command/index.js";
import { readWorldwide } from "../corpora/index.js";
import { addNameScores, fineRecalls, scoreWorldwideNames } from "../names/index.js";
import { markdownTable, percent, scoreRow, scoreTable, shareOf } from "../table/index.js";

const layers = ["all", "span", ...nameTypes] as const;

/** Scores names on Worldwide dev: news from all over the world. */
export const worldwide: Task = {
  name: "worldwide",
  about: "Worldwide dev: names, exact span and type, by region and by finer type",
  usage: "",
  belongsTo: "all",
  run({ corpora }, args) {
    taskArguments(args);
    const scored = readWorldwide(corpora, "dev").map((gold) => {
      const record = parseArticle(gold.text);
      return { gold, record, score: scoreWorldwideNames(gold, record) };
    });
    const sum = addNameScores(scored.map(({ score }) => score));
    const regions = [...new Set(scored.map(({ gold }) => gold.region))].sort().map((region) => {
      const own = scored.filter(({ gold }) => gold.region === region);
      const total = addNameScores(own.map(({ score }) => score));
      return [region, ...layers.map((layer) => percent(measures(total[layer]).f1)), String(own.length)];
    });
    const fine = [...fineRecalls(scored)].map(([type, { typed, spans }]) => [
      type,
      percent(shareOf(typed.right, typed.of)),
      percent(shareOf(spans.right, spans.of)),
      String(typed.of),
    ]);
    return [
      scoreTable(
        "Worldwide dev, names",
        layers.map((layer) => scoreRow(layer, sum[layer])),
      ),
      markdownTable([["F1 by region", ...layers, "articles"], ...regions]),
      markdownTable([["recall by finer type", "span and type", "span", "gold"], ...fine]),
    ].join("\n\n");
  },
};
