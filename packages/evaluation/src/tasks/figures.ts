import { parseArticle } from "@onrecord/core";
import type { Share } from "@onrecord/validation";
import { type Task, taskArguments } from "../command/index.js";
import { type FigureText, readNewsquant, readRecognizersFigures } from "../corpora/index.js";
import { type FigureMeasure, figureMeasures, scoreFigureTexts } from "../figures/index.js";
import { markdownTable, percent, scoreRow, scoreTable, shareOf } from "../table/index.js";

const measureNames: Readonly<Record<FigureMeasure, string>> = {
  found: "found",
  value: "value",
  unit: "value and unit",
  form: "value and form (exact, about, bound, range)",
};

/** Scores figures on NewsQuant and on the specifications of Recognizers-Text. */
export const figures: Task = {
  name: "figures",
  about: "NewsQuant and Recognizers-Text: figures, their values, units, forms and what they are of",
  usage: "",
  belongsTo: "all",
  run({ corpora }, args) {
    taskArguments(args);
    return [
      report("NewsQuant", readNewsquant(corpora)),
      report("Recognizers-Text, figures", readRecognizersFigures(corpora)),
    ].join("\n\n");
  },
};

function report(title: string, texts: readonly FigureText[]): string {
  const score = scoreFigureTexts(texts.map((gold) => ({ gold, record: parseArticle(gold.text) })));
  const shares: readonly (readonly [string, Share])[] = [
    ["what it is of, of those found", score.of],
    ["of these, counted nouns", score.counted],
    ["value, or a duration", score.asTime],
    ["nothing found where nothing is", score.plain],
    ...[...score.byForm].map(([form, { value }]) => [`value, where the gold has ${form}`, value] as const),
    ...[...score.byForm].map(([form, shares]) => [`value and form, of ${form}`, shares.form] as const),
  ];
  return [
    scoreTable(title, [
      ...figureMeasures.map((measure) => scoreRow(measureNames[measure], score[measure])),
      scoreRow("value, times left out", score.withoutTimes),
    ]),
    markdownTable([
      [`${title}: shares`, "right", "of"],
      ...shares.map(([name, { right, of }]) => [name, percent(shareOf(right, of)), String(of)]),
    ]),
  ].join("\n\n");
}
