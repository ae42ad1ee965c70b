import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Model, modelEn } from "@onrecord/model-en";
import { describe, expect, it } from "vitest";
import { readText } from "../text/index.js";
import { readFeatures, SMALL_SLOTS, type WordSequence } from "./features/index.js";
import { labelWords } from "./label-words.js";
import { loadModel } from "./loaded-model.js";
import { plainKernel, wasmKernel } from "./network/index.js";
import { neuralTagger } from "./neural-tagger.js";

type Layer = "pos" | "names" | "roles" | "kinds" | "types";
const layers: readonly Layer[] = ["pos", "names", "roles", "kinds", "types"];

/** A made-up text and what the NumPy reference makes of it; numbers for the words in `at` alone. */
interface Fixture extends WordSequence {
  readonly name: string;
  readonly at: readonly number[];
  readonly features: { readonly small: readonly (readonly number[])[] };
  readonly labels: Readonly<Record<Layer | "heads" | "relations", readonly number[]>>;
  readonly probabilities: Readonly<Record<Layer, readonly number[]>>;
  readonly antecedents: readonly (readonly [later: number, earlier: number, score: number])[];
}

/** A very small model of the second format, made by training/small_model.py. */
const file: {
  readonly manifest: Model["manifest"];
  readonly vocabulary: readonly string[];
  readonly weights: string;
  readonly fixtures: readonly Fixture[];
} = JSON.parse(readFileSync(new URL("../../test/fixtures/structured-model.json", import.meta.url), "utf8"));

const { manifest, vocabulary, fixtures } = file;
const weights = new Uint8Array(gunzipSync(Buffer.from(file.weights, "base64")));
const small: Model = { ...modelEn, name: "small", version: "0", manifest, vocabulary, weights };

/** The fixtures give six decimal places. */
const ROUNDING = 1e-6;

const models = [
  { kernel: "plain", model: loadModel(small, [plainKernel]) },
  { kernel: "wasm", model: loadModel(small, [wasmKernel]) },
];

describe.each(models)("a model with trees, on the $kernel kernel", ({ model }) => {
  it.each(fixtures)("reads the reference's small features: $name", (fixture) => {
    const features = readFeatures(fixture, model.vocabulary, manifest.features);
    fixture.at.forEach((word, i) => {
      const rows = features.small.slice(word * SMALL_SLOTS, (word + 1) * SMALL_SLOTS);
      expect([...rows]).toEqual(fixture.features.small[i]);
    });
  });

  it.each(fixtures)("gives the reference's labels, trees and antecedents: $name", (fixture) => {
    const { structure, pos, names, roles } = labelWords(model, fixture);
    expect([...(structure?.heads ?? [])]).toEqual(fixture.labels.heads);
    expect([...(structure?.relations ?? [])]).toEqual(fixture.labels.relations);
    const labelled = { pos, names, roles, kinds: structure?.kinds, types: structure?.types };
    for (const layer of layers) {
      expect([...(labelled[layer]?.labels ?? [])], layer).toEqual(fixture.labels[layer]);
      const errors = fixture.at.map((word, i) =>
        Math.abs((labelled[layer]?.probabilities[word] ?? 0) - (fixture.probabilities[layer][i] ?? 0)),
      );
      expect(Math.max(...errors), layer).toBeLessThanOrEqual(ROUNDING);
    }
    const errors = fixture.antecedents.map(([later, earlier, score]) =>
      Math.abs((structure?.antecedentScore(later, earlier) ?? Number.NaN) - score),
    );
    expect(Math.max(0, ...errors)).toBeLessThanOrEqual(ROUNDING);
  });
});

describe("neuralTagger, with a model that has trees", () => {
  const tagger = neuralTagger(small);
  const document = readText(
    "“We will appeal,” said Anita Desrosiers. The mayor agreed.\n\nNobody asked her.",
  );

  it("ties every token to one of its sentence, and one of each sentence to none", () => {
    const tags = tagger.tag(document);
    for (const { tokens } of document.sentences) {
      const heads = tags.slice(tokens.from, tokens.to).map((tag) => tag.head ?? -1);
      expect(heads.every((head) => head >= tokens.from && head < tokens.to)).toBe(true);
      const roots = heads.flatMap((head, i) => (head === tokens.from + i ? [i] : []));
      expect(roots).toHaveLength(1);
      expect(tags[tokens.from + (roots[0] ?? -1)]?.relation).toBe("root");
    }
  });

  it("says which tokens head a mention, of what form and of what", () => {
    const mentions = tagger.tag(document).flatMap(({ mention }) => (mention === undefined ? [] : [mention]));
    for (const { kindProbability, typeProbability } of mentions) {
      expect(kindProbability).toBeGreaterThan(0);
      expect(typeProbability).toBeGreaterThan(0);
    }
  });

  it("reads tags and antecedents at once, by either kernel the same", () => {
    const read = tagger.read?.(document);
    expect(read?.tags).toEqual(tagger.tag(document));
    const onPlain = neuralTagger(small, [plainKernel]).read?.(document);
    expect(onPlain?.tags).toEqual(read?.tags);
    expect(read?.antecedentScore?.(12, 5)).toBeTypeOf("number");
    expect(onPlain?.antecedentScore?.(12, 5)).toBe(read?.antecedentScore?.(12, 5));
  });

  it("reads nothing in nothing", () => {
    expect(tagger.tag(readText(""))).toEqual([]);
  });

  it("refuses a relation or a type of the model's own", () => {
    const other = (part: object): Model => ({ ...small, manifest: { ...manifest, ...part } });
    expect(() => neuralTagger(other({ relations: ["root", "friend"] }))).toThrow("friend");
    expect(() => neuralTagger(other({ types: ["river"] }))).toThrow("river");
    expect(() => neuralTagger(other({ kinds: ["nickname"] }))).toThrow("nickname");
  });
});
