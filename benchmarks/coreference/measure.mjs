#!/usr/bin/env node
/**
 * Measures coreference on GUM's news and interviews.
 *
 *   ONRECORD_CORPORA=DIR node benchmarks/coreference/measure.mjs [--tuning] [--documents]
 *
 * Of the documents sorted by name, every second one (the second, the fourth, …) is held out and reported;
 * `--tuning` shows the others. Mention spans, Penn tags and types of names are gold: the figures are an upper
 * measure of the resolution alone. Two baselines: every name its own entity (equal names are one), and equal heads.
 */
import { newsAndInterviews, readGum } from "./gum.mjs";
import { coreferenceScores, systems } from "./systems.mjs";

const corpora = process.env.ONRECORD_CORPORA;
if (corpora === undefined) {
  console.error("coreference: not measured, ONRECORD_CORPORA is not set");
  process.exit(2);
}
const tuning = process.argv.includes("--tuning");
const documents = newsAndInterviews(readGum(corpora), { heldOut: !tuning });
console.log(
  `${documents.length} ${tuning ? "tuning" : "held-out"} documents of GUM news and interviews, gold mentions`,
);
for (const singletons of [false, true]) {
  console.log(singletons ? "\nwith singletons" : "\nwithout singletons (as CoNLL-2012)");
  console.log("system        MUC P    R   F1   B3 P    R   F1  CEAFe P  R   F1   mean");
  for (const [name, system] of Object.entries(systems)) {
    if (process.argv.includes("--documents") && name === "onrecord") {
      for (const document of documents)
        console.log(
          `  ${document.id.padEnd(28)} ${coreferenceScores([document], system, { singletons }).mean.toFixed(1)}`,
        );
    }
    const { muc, bCubed, ceafE, mean } = coreferenceScores(documents, system, { singletons });
    const cells = [muc, bCubed, ceafE].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
    console.log(
      name.padEnd(12),
      ...cells.map((cell) => cell.toFixed(1).padStart(5)),
      mean.toFixed(1).padStart(6),
    );
  }
}
