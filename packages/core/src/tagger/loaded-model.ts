import type { Model } from "@onrecord/model-en";
import type { Chain } from "./decode/index.js";
import { type KernelMaker, makeNetwork, type Network, readTensors } from "./network/index.js";
import { readStructure, type Structure, structureHeads } from "./structure/index.js";

/** The version of the layout and arithmetic of models with trees, mentions and antecedents. */
const STRUCTURED_FORMAT = 2;

/** The heads of every model, in the order in which their scores stand in a row. */
export const labelHeads = ["pos", "names", "roles"] as const;

/** The scores of label sequences for each layer of BIO labels. */
interface Chains {
  readonly names: Chain;
  readonly roles: Chain;
}

/** What a model's manifest says from format 2 on. */
interface StructureSizes {
  /** What a token may head: "none", or a mention of one of some forms. */
  readonly kinds?: readonly string[];
  readonly types?: readonly string[];
  /** "root" first. */
  readonly relations?: readonly string[];
  readonly network: {
    /** Numbers in a token's vectors as dependent and governor, and as the later and the earlier mention. */
    readonly tree?: number;
    readonly reference?: number;
  };
}

export type ModelManifest = Model["manifest"] & StructureSizes;

/** A model decoded and set up to run. */
export interface LoadedModel {
  readonly manifest: ModelManifest;
  /** The row of each word in the table of words, from 1. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly network: Network;
  readonly chains: Chains;
  /** Where the model has trees, mentions and antecedents; its labels then keep within sentences and paragraphs. */
  readonly structure?: Structure;
}

/** Decodes a model, to run on the first of `kernels` that the engine can run. Throws where a tensor is missing. */
export function loadModel(model: Model, kernels: readonly KernelMaker[]): LoadedModel {
  const tensors = readTensors(model);
  const isStructured = model.manifest.format >= STRUCTURED_FORMAT;
  const chain = (layer: keyof Chains): Chain => ({
    start: tensors.vector(`crf.${layer}.start`),
    transition: tensors.vector(`crf.${layer}.transition`),
    end: tensors.vector(`crf.${layer}.end`),
  });
  return {
    manifest: model.manifest,
    vocabulary: new Map(model.vocabulary.map((word, index) => [word, index + 1])),
    network: makeNetwork(model, kernels, isStructured ? [...labelHeads, ...structureHeads] : labelHeads),
    chains: { names: chain("names"), roles: chain("roles") },
    ...(isStructured ? { structure: readStructure(tensors) } : {}),
  };
}
