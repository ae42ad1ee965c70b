import type { Model } from "@onrecord/model-en";
import type { Chain } from "./decode/index.js";
import { type KernelMaker, makeNetwork, type Network, readTensors } from "./network/index.js";

/** The scores of label sequences for each layer of BIO labels. */
interface Chains {
  readonly names: Chain;
  readonly roles: Chain;
}

/** A model decoded and set up to run. */
export interface LoadedModel {
  readonly manifest: Model["manifest"];
  /** The row of each word in the table of words, from 1. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly network: Network;
  readonly chains: Chains;
}

/** Decodes a model, to run on the first of `kernels` that the engine can run. Throws where a tensor is missing. */
export function loadModel(model: Model, kernels: readonly KernelMaker[]): LoadedModel {
  const tensors = readTensors(model);
  const chain = (layer: keyof Chains): Chain => ({
    start: tensors.vector(`crf.${layer}.start`),
    transition: tensors.vector(`crf.${layer}.transition`),
    end: tensors.vector(`crf.${layer}.end`),
  });
  return {
    manifest: model.manifest,
    vocabulary: new Map(model.vocabulary.map((word, index) => [word, index + 1])),
    network: makeNetwork(model, kernels),
    chains: { names: chain("names"), roles: chain("roles") },
  };
}
