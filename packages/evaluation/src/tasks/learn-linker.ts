import { writeFileSync } from "node:fs";
import { type Task, taskArguments } from "../command/index.js";
import { readAnnotatedPolnear } from "../corpora/index.js";
import { averagedAdagrad, linkExamples, mattering, shareRight, weightsFile } from "../learning/index.js";
import { packageFolder } from "../repository/index.js";
import { percent } from "../table/index.js";

const EPOCHS = 12;

/**
 * Learns by which weights cues take contents and sources, from PolNeAR's training articles with their roles by hand, and
 * writes them into the model. The features are the parser's own, so that the two cannot drift apart.
 */
export const learnLinker: Task = {
  name: "learn-linker",
  about: "learns from PolNeAR how parts are joined into attributions, and writes its weights into the model",
  usage: "",
  belongsTo: "apart",
  run({ corpora }, args) {
    taskArguments(args);
    const train = readAnnotatedPolnear(corpora, "train").flatMap(linkExamples);
    const dev = readAnnotatedPolnear(corpora, "dev").flatMap(linkExamples);
    const epochs: string[] = [];
    const learned = averagedAdagrad(train, EPOCHS, (epoch, weights) => {
      const shares = [train, dev].map((decisions) => percent(shareRight(weights, decisions), 2));
      epochs.push(`epoch ${epoch}: right of train ${shares[0]} %, of dev ${shares[1]} %`);
    });
    const kept = mattering(learned);
    writeFileSync(`${packageFolder("model-en")}model/linker.json`, weightsFile(kept));
    const right = percent(shareRight(kept, dev), 2);
    return [
      ...epochs,
      `averaged, ${kept.size} of ${learned.size} weights kept: right of dev ${right} % of ${dev.length}`,
    ].join("\n");
  },
};
