import { writeFileSync } from "node:fs";
import { type Task, taskArguments } from "../command/index.js";
import { newsAndInterviews, readGum } from "../corpora/index.js";
import { antecedentExamples, gradientAscent, mattering, shareRight, weightsFile } from "../learning/index.js";
import { packageFolder } from "../repository/index.js";
import { percent } from "../table/index.js";

/**
 * Learns by which weights a pronoun chooses its antecedent, from all of GUM's training documents but the held-out news and
 * interviews, and writes them into the model.
 */
export const learnAntecedents: Task = {
  name: "learn-antecedents",
  about: "learns from GUM which mention a pronoun stands for, and writes its weights into the model",
  usage: "",
  belongsTo: "apart",
  run({ corpora }, args) {
    taskArguments(args);
    const documents = readGum(corpora);
    const heldOut = new Set(newsAndInterviews(documents, "held out"));
    const decisions = documents.filter((document) => !heldOut.has(document)).flatMap(antecedentExamples);
    const learned = gradientAscent(decisions);
    const kept = mattering(learned);
    writeFileSync(`${packageFolder("model-en")}model/antecedents.json`, weightsFile(kept));
    return `${decisions.length} pronouns, ${percent(shareRight(learned, decisions))} % right, ${kept.size} weights`;
  },
};
