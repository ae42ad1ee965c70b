#!/usr/bin/env node
/**
 * Learns the weights by which a pronoun chooses its antecedent, and writes them into core's sources.
 *
 *   ONRECORD_CORPORA=DIR node benchmarks/coreference/learn-antecedents.mjs
 *
 * From all of GUM's train file but the held-out news and interviews. A softmax over the candidates and "none",
 * with the gold antecedents as the right answers; earlier pronouns stand as in the gold. Stochastic gradient
 * ascent in a fixed order: the same weights each time.
 */
import { writeFileSync } from "node:fs";
import { core, prepareGold } from "./gold-mentions.mjs";
import { newsAndInterviews, readGum } from "./gum.mjs";

const epochs = 12;
const firstRate = 0.1;
const decay = 1e-4;
/** Weights nearer to zero than this are left out of the table. */
const smallest = 0.05;

const corpora = process.env.ONRECORD_CORPORA;
if (corpora === undefined) {
  console.error("antecedents: nothing learned, ONRECORD_CORPORA is not set");
  process.exit(2);
}
const documents = readGum(corpora);
const heldOut = new Set(newsAndInterviews(documents, { heldOut: true }));
const examples = documents.filter((document) => !heldOut.has(document)).flatMap(examplesOf);
const weights = learned(examples);
const rows = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= smallest)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight.toFixed(2)},`);
writeFileSync(
  new URL("../../packages/core/src/parse/entities/sieves/antecedent-weights.ts", import.meta.url),
  `/** Learned by benchmarks/coreference/learn-antecedents.mjs; a feature that is absent weighs nothing. */
export const antecedentWeights: Readonly<Record<string, number>> = {
${rows.join("\n")}
};
`,
);
const right = examples.filter((example) => example.correct.has(best(scoresOf(weights, example)))).length;
console.log(
  `${examples.length} pronouns, ${((100 * right) / examples.length).toFixed(1)} % right, ${rows.length} weights`,
);

/** For each pronoun of a document: the features of every choice, and which choices are right. */
function examplesOf(document) {
  const { resolution, candidateOf } = prepareGold(document);
  const entityOf = new Map(candidateOf.map((candidate, gold) => [candidate, document.mentions[gold].entity]));
  const found = [];
  for (const sieve of core.sieves) {
    if (sieve === core.thirdPerson) break;
    sieve(resolution);
  }
  for (const pronoun of core.thirdPersonPronouns(resolution)) {
    const candidates = core.antecedentCandidates(resolution, pronoun);
    const entity = entityOf.get(pronoun.index);
    const correct = candidates.flatMap(({ profile }, index) =>
      entityOf.get(profile.index) === entity ? [index + 1] : [],
    );
    const choices = [
      core.noAntecedentFeatures(resolution, pronoun),
      ...candidates.map((candidate) => core.antecedentFeatures(resolution, pronoun, candidate)),
    ];
    found.push({ choices, correct: new Set(correct.length === 0 ? [0] : correct) });
    const [nearest] = correct;
    if (nearest !== undefined)
      resolution.clusters.merge(candidates[nearest - 1].profile.index, pronoun.index);
  }
  return found;
}

function learned(examples) {
  const weights = new Map();
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = firstRate / (1 + epoch / 3);
    for (const example of examples) {
      const scores = scoresOf(weights, example);
      const expected = softmax(scores, () => true);
      const wanted = softmax(scores, (index) => example.correct.has(index));
      example.choices.forEach((features, index) => {
        const step = rate * (wanted[index] - expected[index]);
        for (const feature of features) {
          const weight = weights.get(feature) ?? 0;
          weights.set(feature, weight + step - rate * decay * weight);
        }
      });
    }
  }
  return weights;
}

function scoresOf(weights, { choices }) {
  return choices.map((features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));
}

function softmax(scores, counts) {
  const highest = Math.max(...scores);
  const powers = scores.map((score, index) => (counts(index) ? Math.exp(score - highest) : 0));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function best(scores) {
  return scores.indexOf(Math.max(...scores));
}
