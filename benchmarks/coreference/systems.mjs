import { resolveGold } from "./gold-mentions.mjs";
import { headOf } from "./gum.mjs";
import { addDocument, emptyTally, scoresOf } from "./scores.mjs";

/** What is measured: each gives one label for each gold mention of a document; equal labels are one entity. */
export const systems = { onrecord: resolved, "equal names": equalNames, "equal heads": equalHeads };

/**
 * MUC, B-cubed, CEAF-e and their mean of a system over documents. Without `singletons`, entities mentioned once are
 * left out on both sides, as in CoNLL-2012.
 */
export function coreferenceScores(documents, system, { singletons }) {
  const tally = emptyTally();
  for (const document of documents) {
    const gold = document.mentions.map(({ entity }) => entity);
    addDocument(tally, clustering(gold, singletons), clustering(system(document), singletons));
  }
  return scoresOf(tally);
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
