/** One array of numbers in a model's weights. */
export interface TensorEntry {
  readonly name: string;
  /** "int8" or "float32". */
  readonly type: string;
  /** Lengths of the dimensions, rows first. */
  readonly shape: readonly number[];
  /** Where it begins in the weights, in bytes. */
  readonly offset: number;
}

/** What a model is made of: sizes, label sets, the place of every tensor, and the checksums of its files. */
export interface Manifest {
  /** Version of the layout. */
  readonly format: number;
  readonly language: string;
  /** For each layer of labels, the labels in the order of the network's outputs. */
  readonly layers: {
    readonly pos: readonly string[];
    readonly names: readonly string[];
    readonly roles: readonly string[];
  };
  /** How many values each feature of a token has. */
  readonly features: {
    readonly affixRows: number;
    readonly affixSlots: number;
    readonly shapes: number;
    readonly quotes: number;
    readonly positions: number;
    readonly headlines: number;
    readonly evidence: number;
  };
  /** Widths of the three embeddings of a token and of one direction of an LSTM layer; the number of such layers. */
  readonly network: {
    readonly word: number;
    readonly affix: number;
    readonly small: number;
    readonly hidden: number;
    readonly depth: number;
  };
  /** The most tokens that are read at once. */
  readonly segment: number;
  readonly vocabulary: { readonly words: number; readonly sha256: string };
  readonly weights: { readonly bytes: number; readonly sha256: string };
  readonly tensors: readonly TensorEntry[];
}

/** Learned scores of named features, which add up; a feature that is absent counts nothing. */
export type FeatureScores = Readonly<Record<string, number>>;

/** What was learned beside the labels of tokens. */
export interface LearnedScores {
  /** For and against a part of an attribution, a source or a content, belonging to a cue. */
  readonly linker: FeatureScores;
  /** For and against a mention being what a pronoun stands for. */
  readonly antecedents: FeatureScores;
}

/** All that was learned of a language, as data. What is large is decoded when it is first asked for. */
export interface Model {
  readonly name: string;
  readonly version: string;
  readonly manifest: Manifest;
  /** The words the model knows, in the order of their rows: word `i` has row `i + 1`. */
  readonly vocabulary: readonly string[];
  /** The tensors, little-endian, each where `manifest.tensors` says. */
  readonly weights: Uint8Array;
  readonly scores: LearnedScores;
}
