import { bestLabel, bestPath, type Chain, posteriors } from "./decode/index.js";
import { readFeatures, type WordSequence } from "./features/index.js";
import type { LoadedModel } from "./loaded-model.js";
import { segments } from "./network/index.js";

/** For each word, the index of its label in the model's manifest, and the probability of that label. */
export interface Labels {
  readonly labels: Uint8Array;
  readonly probabilities: Float64Array;
}

/** Labels that were decoded together, with the probabilities of all that each word could have had, a row a word. */
export interface ChainLabels extends Labels {
  readonly rows: Float64Array;
}

/** The labels of every layer. */
export interface LabelledWords {
  readonly pos: Labels;
  readonly names: ChainLabels;
  readonly roles: ChainLabels;
}

/** Labels the words of a document. The network reads one segment after the other; the labels are decoded over all. */
export function labelWords(
  { manifest, vocabulary, network, chains }: LoadedModel,
  sequence: WordSequence,
): LabelledWords {
  const features = readFeatures(sequence, vocabulary, manifest.features.affixRows);
  const length = sequence.words.length;
  const counts = {
    pos: manifest.layers.pos.length,
    names: manifest.layers.names.length,
    roles: manifest.layers.roles.length,
  };
  const pos = { labels: new Uint8Array(length), probabilities: new Float64Array(length) };
  const names = new Float32Array(length * counts.names);
  const roles = new Float32Array(length * counts.roles);
  for (const range of segments(sequence.sentences, length, manifest.segment)) {
    const { width, values } = network.read(features, range);
    for (let word = range.from; word < range.to; word++) {
      const row = (word - range.from) * width;
      const { label, probability } = bestLabel(values, row, counts.pos);
      pos.labels[word] = label;
      pos.probabilities[word] = probability;
      const name = row + counts.pos;
      const role = name + counts.names;
      names.set(values.subarray(name, role), word * counts.names);
      roles.set(values.subarray(role, role + counts.roles), word * counts.roles);
    }
  }
  return { pos, names: decode(names, chains.names), roles: decode(roles, chains.roles) };
}

function decode(scores: Float32Array, chain: Chain): ChainLabels {
  const labels = bestPath(scores, chain);
  const rows = posteriors(scores, chain);
  const count = chain.start.length;
  const probabilities = Float64Array.from(labels, (label, word) => rows[word * count + label] ?? 0);
  return { labels, probabilities, rows };
}
