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
import { resolveGold } from "./gold-mentions.mjs";
import { headOf, newsAndInterviews, readGum } from "./gum.mjs";
import { addDocument, emptyTally, scoresOf } from "./scores.mjs";

const corpora = process.env.ONRECORD_CORPORA;
if (corpora === undefined) {
  console.error("coreference: not measured, ONRECORD_CORPORA is not set");
  process.exit(2);
}
const tuning = process.argv.includes("--tuning");
const documents = newsAndInterviews(readGum(corpora), { heldOut: !tuning });
const systems = { onrecord: resolved, "equal names": equalNames, "equal heads": equalHeads };
console.log(
  `${documents.length} ${tuning ? "tuning" : "held-out"} documents of GUM news and interviews, gold mentions`,
);
for (const singletons of [false, true]) {
  console.log(singletons ? "\nwith singletons" : "\nwithout singletons (as CoNLL-2012)");
  console.log("system        MUC P    R   F1   B3 P    R   F1  CEAFe P  R   F1   mean");
  for (const [name, system] of Object.entries(systems)) {
    const all = emptyTally();
    for (const document of documents) {
      const gold = clustering(
        document.mentions.map(({ entity }) => entity),
        singletons,
      );
      const found = clustering(system(document), singletons);
      addDocument(all, gold, found);
      if (process.argv.includes("--documents") && name === "onrecord") {
        const one = emptyTally();
        addDocument(one, gold, found);
        console.log(`  ${document.id.padEnd(28)} ${scoresOf(one).mean.toFixed(1)}`);
      }
    }
    const { muc, bCubed, ceafE, mean } = scoresOf(all);
    const cells = [muc, bCubed, ceafE].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
    console.log(
      name.padEnd(12),
      ...cells.map((cell) => cell.toFixed(1).padStart(5)),
      mean.toFixed(1).padStart(6),
    );
  }
}

/** Groups mention indexes by the label each has. */
function clustering(labels, singletons) {
  const groups = new Map();
  labels.forEach((label, index) => {
    groups.set(label, [...(groups.get(label) ?? []), String(index)]);
  });
  return [...groups.values()].filter((group) => singletons || group.length > 1);
}

function resolved(document) {
  const { resolution, candidateOf } = resolveGold(document);
  return candidateOf.map((candidate) => resolution.clusters.root(candidate));
}

function equalNames({ tokens, rows, mentions }) {
  return mentions.map(({ tokens: range }, index) => {
    const head = headOf(rows, range);
    const words = tokens.slice(range.from, range.to).map(({ text }) => text.toLowerCase());
    return rows[head].pos.startsWith("NNP") ? words.join(" ") : `mention ${index}`;
  });
}

function equalHeads({ tokens, rows, mentions }) {
  return mentions.map(({ tokens: range }, index) => {
    const head = headOf(rows, range);
    return rows[head].pos.startsWith("NN") ? tokens[head].text.toLowerCase() : `mention ${index}`;
  });
}
