import { parseArticle } from "@onrecord/core";
import { measures } from "@onrecord/validation";
import { type Task, taskArguments } from "../command/index.js";
import { readGap } from "../corpora/index.js";
import { scoreGap } from "../pronouns/index.js";
import { markdownTable, percent, shareOf } from "../table/index.js";

/** Scores pronouns on GAP dev. */
export const gap: Task = {
  name: "gap",
  about: "GAP dev: which of two names a pronoun stands for",
  usage: "",
  belongsTo: "all",
  run({ corpora }, args) {
    taskArguments(args);
    const score = scoreGap(
      readGap(corpora, "dev").map((gold) => ({ gold, record: parseArticle(gold.text) })),
    );
    const rows = (["all", "masculine", "feminine"] as const).map((name) => {
      const { names, texts, found, right } = score[name];
      const { precision, recall, f1 } = measures(names);
      const shares = [precision, recall, f1, shareOf(right, texts), shareOf(found, texts)];
      return [name, ...shares.map((share) => percent(share)), String(texts)];
    });
    return [
      markdownTable([["GAP dev", "P", "R", "F1", "right", "found", "texts"], ...rows]),
      `bias (F1 feminine over masculine): ${score.bias.toFixed(2)}`,
    ].join("\n\n");
  },
};
