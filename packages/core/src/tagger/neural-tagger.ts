import type { Model } from "@onrecord/model-en";
import { wordSequence } from "./features/index.js";
import { labelWords } from "./label-words.js";
import { type LoadedModel, loadModel } from "./loaded-model.js";
import { type KernelMaker, plainKernel, wasmKernel } from "./network/index.js";
import { isPennTag, type PennTag } from "./penn-tag.js";
import type { AttributionRole, Bio, LanguageModel, NameType } from "./tagger.js";

/** The version of the layout and arithmetic of the models that this code reads. */
const FORMAT = 1;

const nameTypes: readonly NameType[] = ["person", "organization", "place", "other"];
const attributionRoles: readonly AttributionRole[] = ["source", "cue", "content"];

/** A model's BIO labels. Throws where one is of none of `kinds`. */
function bioLabels<Kind extends string>(
  labels: readonly string[],
  kinds: readonly Kind[],
): readonly Bio<Kind>[] {
  const known: readonly Bio<Kind>[] = ["O", ...kinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`] as const)];
  return labels.map((label) => {
    const found = known.find((candidate) => candidate === label);
    if (found === undefined) throw new Error(`the model has a label of its own, "${label}"`);
    return found;
  });
}

/** A model's parts of speech. Throws where one is no Penn tag. */
function pennTags(labels: readonly string[]): readonly PennTag[] {
  return labels.map((label) => {
    if (!isPennTag(label)) throw new Error(`the model has a part of speech of its own, "${label}"`);
    return label;
  });
}

/**
 * A tagger that runs a small recurrent network. The model is decoded at the first use, and stays in memory with the
 * tagger, some 3 MB.
 *
 * All numbers that decide a label are exact integers or single roundings in a fixed order, so the tags are the same
 * on every engine, by WebAssembly or by plain JavaScript.
 *
 * @param kernels ways to run the network, in order of preference; the first that the engine can run is taken
 * @throws Error where the model is of another format or has labels that the parser does not know
 */
export function neuralTagger(
  model: Model,
  kernels: readonly KernelMaker[] = [wasmKernel, plainKernel],
): LanguageModel {
  const { format, layers } = model.manifest;
  if (format !== FORMAT) throw new Error(`the model is of format ${format}, this tagger reads ${FORMAT}`);
  const tags = pennTags(layers.pos);
  const names = bioLabels(layers.names, nameTypes);
  const roles = bioLabels(layers.roles, attributionRoles);
  const columnsOf = (role: AttributionRole) =>
    roles.flatMap((label, column) => (label.endsWith(`-${role}`) ? [column] : []));
  const columns = { source: columnsOf("source"), cue: columnsOf("cue"), content: columnsOf("content") };
  const share = (rows: Float64Array, word: number, role: AttributionRole) =>
    columns[role].reduce((sum, column) => sum + (rows[word * roles.length + column] ?? 0), 0);
  let loaded: LoadedModel | undefined;
  return {
    name: model.name,
    version: model.version,
    get scores() {
      return model.scores;
    },
    tag: (document) => {
      loaded ??= loadModel(model, kernels);
      const labelled = labelWords(loaded, wordSequence(document));
      return document.tokens.map((_, index) => ({
        pos: tags[labelled.pos.labels[index] ?? 0] ?? "NN",
        posProbability: labelled.pos.probabilities[index] ?? 0,
        name: names[labelled.names.labels[index] ?? 0] ?? "O",
        nameProbability: labelled.names.probabilities[index] ?? 0,
        role: roles[labelled.roles.labels[index] ?? 0] ?? "O",
        roleProbability: labelled.roles.probabilities[index] ?? 0,
        roleProbabilities: {
          source: share(labelled.roles.rows, index, "source"),
          cue: share(labelled.roles.rows, index, "cue"),
          content: share(labelled.roles.rows, index, "content"),
        },
      }));
    },
  };
}
