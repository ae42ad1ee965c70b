import manifest from "../model/manifest.json" with { type: "json" };
import { scores, vocabulary, weights } from "./data.js";
import { learnedScores } from "./learned-scores.js";
import type { LearnedScores, Model } from "./model.js";
import { unpackBytes } from "./packed-bytes.js";

export type { FeatureScores, LearnedScores, Manifest, Model, TensorEntry } from "./model.js";

const wordsOf = (lines: string): readonly string[] => lines.split("\n").slice(0, -1);

let decodedVocabulary: readonly string[] | undefined;
let decodedWeights: Uint8Array | undefined;
let decodedScores: LearnedScores | undefined;

/** The English model of onrecord: parts of speech, names and attribution roles, and the scores that link them. See MODEL-CARD.md. */
export const modelEn: Model = {
  name: manifest.name,
  version: manifest.version,
  manifest,
  get vocabulary() {
    decodedVocabulary ??= wordsOf(vocabulary);
    return decodedVocabulary;
  },
  get weights() {
    decodedWeights ??= unpackBytes(weights, manifest.weights.bytes);
    return decodedWeights;
  },
  get scores() {
    decodedScores ??= learnedScores(scores);
    return decodedScores;
  },
};
