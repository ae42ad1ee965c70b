import type { Model } from "@onrecord/model-en";
import type { TextDocument } from "../text/index.js";
import { isDependencyRelation } from "./dependency-relation.js";
import { wordSequence } from "./features/index.js";
import { labelWords } from "./label-words.js";
import { type LoadedModel, loadModel, type ModelManifest } from "./loaded-model.js";
import { isMentionType } from "./mention-type.js";
import { type KernelMaker, plainKernel, wasmKernel } from "./network/index.js";
import { isPennTag } from "./penn-tag.js";
import type { WordStructure } from "./structure/index.js";
import type {
  AttributionRole,
  Bio,
  LanguageModel,
  MentionForm,
  NameType,
  TaggedDocument,
  TokenTags,
} from "./tagger.js";

/** The versions of the layout and arithmetic of the models that this code reads. The second has trees and mentions. */
const formats: readonly number[] = [1, 2];

const nameTypes: readonly NameType[] = ["person", "organization", "place", "other"];
const attributionRoles: readonly AttributionRole[] = ["source", "cue", "content"];
const headedKinds = ["none", "name", "nominal", "pronoun"] as const;
const isHeadedKind = (label: string): label is MentionForm | "none" =>
  headedKinds.some((kind) => kind === label);

/** A model's labels. Throws where one is not `isKnown`. */
function knownLabels<Label extends string>(
  labels: readonly string[],
  isKnown: (label: string) => label is Label,
): readonly Label[] {
  return labels.map((label) => {
    if (!isKnown(label)) throw new Error(`the model has a label of its own, "${label}"`);
    return label;
  });
}

/** A model's BIO labels. Throws where one is of none of `kinds`. */
function bioLabels<Kind extends string>(
  labels: readonly string[],
  kinds: readonly Kind[],
): readonly Bio<Kind>[] {
  const known: readonly Bio<Kind>[] = ["O", ...kinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`] as const)];
  return knownLabels(labels, (label): label is Bio<Kind> => known.some((one) => one === label));
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
  const manifest: ModelManifest = model.manifest;
  const { format, layers } = manifest;
  if (!formats.includes(format)) {
    throw new Error(`the model is of format ${format}, this tagger reads ${formats.join(" and ")}`);
  }
  const tags = knownLabels(layers.pos, isPennTag);
  const names = bioLabels(layers.names, nameTypes);
  const roles = bioLabels(layers.roles, attributionRoles);
  const columnsOf = (role: AttributionRole) =>
    roles.flatMap((label, column) => (label.endsWith(`-${role}`) ? [column] : []));
  const columns = { source: columnsOf("source"), cue: columnsOf("cue"), content: columnsOf("content") };
  const share = (rows: Float64Array, word: number, role: AttributionRole) =>
    columns[role].reduce((sum, column) => sum + (rows[word * roles.length + column] ?? 0), 0);
  const forms = knownLabels(manifest.kinds ?? [], isHeadedKind);
  const types = knownLabels(manifest.types ?? [], isMentionType);
  const relations = knownLabels(manifest.relations ?? [], isDependencyRelation);
  let loaded: LoadedModel | undefined;

  const structureOf = (
    structure: WordStructure,
    word: number,
  ): Pick<TokenTags, "head" | "relation" | "mention"> => {
    const kind = forms[structure.kinds.labels[word] ?? 0] ?? "none";
    const place = {
      head: structure.heads[word] ?? word,
      relation: relations[structure.relations[word] ?? 0] ?? "dep",
    };
    if (kind === "none") return place;
    const mention = {
      kind,
      kindProbability: structure.kinds.probabilities[word] ?? 0,
      type: types[structure.types.labels[word] ?? 0] ?? "abstract",
      typeProbability: structure.types.probabilities[word] ?? 0,
    };
    return { ...place, mention };
  };
  const read = (document: TextDocument): TaggedDocument => {
    loaded ??= loadModel(model, kernels);
    const labelled = labelWords(loaded, wordSequence(document));
    const { structure } = labelled;
    const tagged = document.tokens.map((_, index) => ({
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
      ...(structure === undefined ? {} : structureOf(structure, index)),
    }));
    return structure === undefined
      ? { tags: tagged }
      : { tags: tagged, antecedentScore: structure.antecedentScore };
  };
  return {
    name: model.name,
    version: model.version,
    get scores() {
      return model.scores;
    },
    tag: (document) => read(document).tags,
    read,
  };
}
