import type { IndexRange } from "../../text/index.js";
import { bestLabel } from "../decode/index.js";
import type { Matrix, Tensors } from "../network/index.js";
import { bestHeads } from "./best-heads.js";
import { treeRanges } from "./tree-ranges.js";
import { rowProduct, vectorProduct, type WordVectors, wordVectors } from "./word-vectors.js";

/** The heads of the network that trees, mentions and antecedents are read from. */
export const structureHeads = [
  "kinds",
  "types",
  "dependent",
  "governor",
  "governs",
  "root",
  "dependentRelation",
  "governorRelation",
  "later",
  "earlier",
  "anaphor",
  "antecedent",
] as const;
export type StructureHead = (typeof structureHeads)[number];

/** What of a model only its structure needs. */
export interface Structure {
  /** What a product of a dependent's and its governor's vectors says of each relation. */
  readonly relation: Matrix;
  readonly relationScale: Float32Array;
  /** What each bucket of distances adds to an antecedent's score. */
  readonly far: Float32Array;
}

/** A label for each word, and its probability. */
interface WordLabels {
  readonly labels: Uint8Array;
  readonly probabilities: Float64Array;
}

/** The trees of a document's sentences, and the words that head mentions. */
export interface WordStructure {
  /** Each word's head by its index; a root's is itself. */
  readonly heads: Int32Array;
  /** Each word's relation to its head, by its index in the model's manifest. */
  readonly relations: Uint8Array;
  readonly kinds: WordLabels;
  readonly types: WordLabels;
  /**
   * How well the earlier of two words that head mentions is the later one's antecedent: above zero if likelier than that
   * the later has none. A float32 number.
   */
  antecedentScore(later: number, earlier: number): number;
}

/** Reads the tensors of a model's structure. */
export function readStructure(tensors: Tensors): Structure {
  return {
    relation: tensors.matrix("relation"),
    relationScale: tensors.vector("relation.scale"),
    far: tensors.vector("far"),
  };
}

function bestLabels(scores: Float32Array, length: number): WordLabels {
  const count = scores.length / length;
  const labels = new Uint8Array(length);
  const probabilities = new Float64Array(length);
  for (let word = 0; word < length; word++) {
    const { label, probability } = bestLabel(scores, word * count, count);
    labels[word] = label;
    probabilities[word] = probability;
  }
  return { labels, probabilities };
}

/** The scores of the words in `range` as heads of each other, a row a word. */
function arcScores(
  dependent: WordVectors,
  governor: WordVectors,
  governs: Float32Array,
  { from, to }: IndexRange,
): Float32Array {
  const count = to - from;
  const arcs = new Float32Array(count * count);
  for (let word = 0; word < count; word++) {
    for (let head = 0; head < count; head++) {
      arcs[word * count + head] =
        vectorProduct(dependent, from + word, governor, from + head) + (governs[from + head] ?? 0);
    }
  }
  return arcs;
}

/**
 * Trees, mentions and antecedents, of the network's scores.
 *
 * @param scores for each head a row a word
 * @param sentences the index of each sentence's first word
 */
export function wordStructure(
  { relation, relationScale, far }: Structure,
  scores: Readonly<Record<StructureHead, Float32Array>>,
  sentences: readonly number[],
  length: number,
): WordStructure {
  const vectors = (head: "dependent" | "governor" | "later" | "earlier"): WordVectors =>
    wordVectors(scores[head], scores[head].length / Math.max(length, 1));
  const dependent = vectors("dependent");
  const governor = vectors("governor");
  const later = vectors("later");
  const earlier = vectors("earlier");

  const heads = new Int32Array(length);
  for (const range of treeRanges(sentences, length)) {
    const arcs = arcScores(dependent, governor, scores.governs, range);
    const found = bestHeads(arcs, scores.root.subarray(range.from, range.to));
    found.forEach((head, index) => {
      heads[range.from + index] = range.from + head;
    });
  }

  const { width, rows } = relation;
  const products = new Int32Array(width);
  const relationOf = (word: number): number => {
    const head = heads[word] ?? 0;
    if (head === word) return 0;
    for (let i = 0; i < width; i++) {
      products[i] = (dependent.values[word * width + i] ?? 0) * (governor.values[head * width + i] ?? 0);
    }
    let best = 1;
    let greatest = Number.NEGATIVE_INFINITY;
    for (let row = 1; row < rows; row++) {
      const sum = rowProduct(relation.values, row * width, products, 0, width);
      const single = Math.fround(
        (scores.dependentRelation[word * rows + row] ?? 0) +
          (scores.governorRelation[head * rows + row] ?? 0),
      );
      const both = Math.fround(Math.fround(sum) * (relationScale[row] ?? 0));
      const score = Math.fround(single + both);
      if (score > greatest) {
        greatest = score;
        best = row;
      }
    }
    return best;
  };

  return {
    heads,
    relations: Uint8Array.from(heads, (_, word) => relationOf(word)),
    kinds: bestLabels(scores.kinds, length),
    types: bestLabels(scores.types, length),
    antecedentScore: (word, before) => {
      const single = Math.fround((scores.anaphor[word] ?? 0) + (scores.antecedent[before] ?? 0));
      const both = Math.fround(vectorProduct(later, word, earlier, before) + single);
      return Math.fround(both + (far[distanceBucket(word - before, far.length)] ?? 0));
    },
  };
}

/** The bucket of a distance in words: 1, 2, 3 to 4, 5 to 8 and so on, all beyond in the last of `count`. */
function distanceBucket(distance: number, count: number): number {
  let bucket = 0;
  for (let reach = 1; reach < distance && bucket < count - 1; reach *= 2) bucket += 1;
  return bucket;
}
