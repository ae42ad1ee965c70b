import { keepWithin } from "./boundaries.js";
import { bestLabel, bestPath, type Chain, posteriors } from "./decode/index.js";
import { readFeatures, type WordSequence } from "./features/index.js";
import type { LoadedModel } from "./loaded-model.js";
import { segments } from "./network/index.js";
import { type StructureHead, type WordStructure, wordStructure } from "./structure/index.js";

/** For each word, the index of its label in the model's manifest, and the probability of that label. */
export interface Labels {
  readonly labels: Uint8Array;
  readonly probabilities: Float64Array;
}

/** Labels that were decoded together, with the probabilities of all that each word could have had, a row a word. */
export interface ChainLabels extends Labels {
  readonly rows: Float64Array;
}

/** The labels of every layer, and the structure of a model that has one. */
export interface LabelledWords {
  readonly pos: Labels;
  readonly names: ChainLabels;
  readonly roles: ChainLabels;
  readonly structure?: WordStructure;
}

/** Labels the words of a document. The network reads one segment after the other; the labels are decoded over all. */
export function labelWords(
  { manifest, vocabulary, network, chains, structure }: LoadedModel,
  sequence: WordSequence,
): LabelledWords {
  const features = readFeatures(sequence, vocabulary, manifest.features);
  const length = sequence.words.length;
  const { layers, kinds = [], types = [], relations = [] } = manifest;
  const { tree = 0, reference = 0 } = manifest.network;
  const table = (count: number) => new Float32Array(length * count);
  const structured: Readonly<Record<StructureHead, Float32Array>> = {
    kinds: table(kinds.length),
    types: table(types.length),
    dependent: table(tree),
    governor: table(tree),
    governs: table(1),
    root: table(1),
    dependentRelation: table(relations.length),
    governorRelation: table(relations.length),
    later: table(reference),
    earlier: table(reference),
    anaphor: table(1),
    antecedent: table(1),
  };
  const pos = { labels: new Uint8Array(length), probabilities: new Float64Array(length) };
  const names = table(layers.names.length);
  const roles = table(layers.roles.length);
  const tables = [names, roles, ...(structure === undefined ? [] : Object.values(structured))];
  for (const range of segments(sequence.sentences, length, manifest.segment)) {
    const { width, values } = network.read(features, range);
    for (let word = range.from; word < range.to; word++) {
      const row = (word - range.from) * width;
      const { label, probability } = bestLabel(values, row, layers.pos.length);
      pos.labels[word] = label;
      pos.probabilities[word] = probability;
      let at = row + layers.pos.length;
      for (const scores of tables) {
        const count = scores.length / length;
        scores.set(values.subarray(at, at + count), word * count);
        at += count;
      }
    }
  }
  if (structure === undefined) {
    return { pos, names: decode(names, chains.names), roles: decode(roles, chains.roles) };
  }
  keepWithin(sequence, features, names, layers.names);
  keepWithin(sequence, features, roles, layers.roles);
  return {
    pos,
    names: decode(names, chains.names),
    roles: decode(roles, chains.roles),
    structure: wordStructure(structure, structured, sequence.sentences, length),
  };
}

function decode(scores: Float32Array, chain: Chain): ChainLabels {
  const labels = bestPath(scores, chain);
  const rows = posteriors(scores, chain);
  const count = chain.start.length;
  const probabilities = Float64Array.from(labels, (label, word) => rows[word * count + label] ?? 0);
  return { labels, probabilities, rows };
}
