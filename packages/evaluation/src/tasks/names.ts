import { parseArticle } from "@onrecord/core";
import { nameTypes, scoreNames } from "@onrecord/validation";
import { type Task, taskArguments } from "../command/index.js";
import { readConll } from "../corpora/index.js";
import { addNameScores, recordNames } from "../names/index.js";
import { scoreRow, scoreTable } from "../table/index.js";

/** Scores the names of CoNLL-2003 dev. */
export const names: Task = {
  name: "names",
  about: "CoNLL-2003 dev: names, exact span and type",
  usage: "",
  belongsTo: "summary",
  run({ corpora }, args) {
    taskArguments(args);
    const score = addNameScores(
      readConll(corpora, "dev").map(({ text, names: gold }) =>
        scoreNames(text, gold, recordNames(parseArticle(text))),
      ),
    );
    const rows = [...nameTypes, "all" as const].map((type) => scoreRow(type, score[type]));
    return scoreTable("CoNLL-2003 dev, names", rows);
  },
};
