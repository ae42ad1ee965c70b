import { parseArticle } from "@onrecord/core";
import { record, report } from "@onrecord/dataset";
import { score, scoreDifferences, scoreTable, validate } from "@onrecord/validation";
import { type Task, taskArguments } from "../command/index.js";
import { articleInput } from "../corpora/index.js";

/** Scores the parser against the dataset's records, which were made by hand. */
export const dataset: Task = {
  name: "dataset",
  about: "the dataset's report and, where ONRECORD_SEED names its text, its article; --differences as above",
  usage: "[--differences]",
  belongsTo: "all",
  run({ seed }, args) {
    const { flags } = taskArguments(args, { flags: ["differences"] });
    const scored = [
      { gold: report, text: report.article.text },
      ...(seed === undefined ? [] : [{ gold: record, text: seed }]),
    ].map(({ gold, text }) => {
      const { id, publishedAt } = gold.article;
      const parsed = parseArticle(articleInput({ text, publishedAt }));
      const result = score(gold, parsed, { text });
      const { error, warning, hint } = validate(parsed).counts;
      return [
        `${id}: percent; errors ${error}, warnings ${warning}, hints ${hint} in the parsed record`,
        "",
        scoreTable(result),
        ...(flags.has("differences") ? [scoreDifferences(result)] : []),
      ].join("\n");
    });
    const unscored = seed === undefined ? ["the article: not scored, ONRECORD_SEED is not set\n"] : [];
    return [...unscored, ...scored].join("\n");
  },
};
