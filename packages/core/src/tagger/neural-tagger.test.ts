import { readFileSync } from "node:fs";
import { modelEn } from "@onrecord/model-en";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../text/index.js";
import { AFFIX_SLOTS, readFeatures, SMALL_SLOTS, type WordSequence } from "./features/index.js";
import { labelWords } from "./label-words.js";
import { loadModel } from "./loaded-model.js";
import { plainKernel, segments, wasmKernel } from "./network/index.js";
import { neuralTagger } from "./neural-tagger.js";

type Layer = "pos" | "names" | "roles";
const layers: readonly Layer[] = ["pos", "names", "roles"];

/** A made-up text and what the model's NumPy reference makes of it; numbers for the words in `at` alone. */
interface Fixture extends WordSequence {
  readonly name: string;
  readonly at: readonly number[];
  readonly features: {
    readonly words: readonly number[];
    readonly affixes: readonly (readonly number[])[];
    readonly small: readonly (readonly number[])[];
  };
  readonly emissions: Readonly<Record<Layer, readonly (readonly number[])[]>>;
  readonly labels: Readonly<Record<Layer, readonly number[]>>;
  readonly probabilities: Readonly<Record<Layer, readonly number[]>>;
}

const fixtures: readonly Fixture[] = JSON.parse(
  readFileSync(new URL("../../test/fixtures/tagger.json", import.meta.url), "utf8"),
);

/** The fixtures give six decimal places. */
const ROUNDING = 1e-6;

const { manifest } = modelEn;
const plain = loadModel(modelEn, [plainKernel]);
const wasm = loadModel(modelEn, [wasmKernel]);
const models = [
  { kernel: "plain", model: plain },
  { kernel: "wasm", model: wasm },
];

describe("the features", () => {
  it.each(fixtures)("are the reference's: $name", (fixture) => {
    const features = readFeatures(fixture, plain.vocabulary, manifest.features);
    expect([...features.words]).toEqual(fixture.features.words);
    fixture.at.forEach((word, i) => {
      const affixes = features.affixes.slice(word * AFFIX_SLOTS, (word + 1) * AFFIX_SLOTS);
      expect([...affixes]).toEqual(fixture.features.affixes[i]);
      const small = features.small.slice(word * SMALL_SLOTS, (word + 1) * SMALL_SLOTS);
      expect([...small]).toEqual(fixture.features.small[i]);
    });
  });
});

describe.each(models)("the network on the $kernel kernel", { timeout: 60_000 }, ({ model }) => {
  it.each(fixtures)("gives the reference's scores: $name", (fixture) => {
    const features = readFeatures(fixture, model.vocabulary, manifest.features);
    const rows = segments(fixture.sentences, fixture.words.length, manifest.segment).flatMap((range) => {
      const { width, values } = model.network.read(features, range);
      return Array.from({ length: range.to - range.from }, (_, i) =>
        values.slice(i * width, (i + 1) * width),
      );
    });
    const errors = fixture.at.flatMap((word, i) => {
      const expected = layers.flatMap((layer) => fixture.emissions[layer][i] ?? []);
      return expected.map((score, label) => Math.abs(score - (rows[word]?.[label] ?? Number.NaN)));
    });
    expect(Math.max(...errors)).toBeLessThanOrEqual(ROUNDING);
  });

  it.each(fixtures)("gives the reference's labels and their probabilities: $name", (fixture) => {
    const labelled = labelWords(model, fixture);
    for (const layer of layers) {
      expect([...labelled[layer].labels]).toEqual(fixture.labels[layer]);
      const errors = fixture.at.map((word, i) =>
        Math.abs((labelled[layer].probabilities[word] ?? 0) - (fixture.probabilities[layer][i] ?? 0)),
      );
      expect(Math.max(...errors)).toBeLessThanOrEqual(ROUNDING);
    }
  });
});

describe("neuralTagger", () => {
  const tagger = neuralTagger(modelEn);

  it("names its model", () => {
    expect(tagger).toMatchObject({ name: modelEn.name, version: modelEn.version });
  });

  it("tags every token with known labels and probabilities", () => {
    const document = readText("“We will appeal,” said Anita Desrosiers, a lawyer in Geneva.");
    const tags = tagger.tag(document);
    expect(tags).toHaveLength(document.tokens.length);
    for (const tag of tags) {
      expect(manifest.layers.pos).toContain(tag.pos);
      expect(manifest.layers.names).toContain(tag.name);
      expect(manifest.layers.roles).toContain(tag.role);
      for (const probability of [tag.posProbability, tag.nameProbability, tag.roleProbability]) {
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
    }
  });

  it("tags nothing in nothing", () => {
    expect(tagger.tag(readText(""))).toEqual([]);
    expect(tagger.tag(readText(" \n\n "))).toEqual([]);
  });

  it("tags any text, by either kernel the same, to the last bit", { timeout: 60_000 }, () => {
    const onPlain = neuralTagger(modelEn, [plainKernel]);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const document = readText(text);
        const tags = tagger.tag(document);
        expect(tags).toHaveLength(document.tokens.length);
        expect(onPlain.tag(document)).toEqual(tags);
      }),
      { numRuns: 50 },
    );
  });

  it("does not remember the text before", () => {
    const document = readText("The Northern Harbour Board denied the claim.");
    const first = tagger.tag(document);
    tagger.tag(readText("FERRY SERVICE ENDS IN LOWMOUTH. ".repeat(300)));
    expect(tagger.tag(document)).toEqual(first);
  });

  it("takes the first kernel that the engine can run", () => {
    const document = readText("Nothing happened.");
    const fallback = neuralTagger(modelEn, [() => undefined, plainKernel]);
    expect(fallback.tag(document)).toEqual(tagger.tag(document));
  });

  it("decodes the model at the first use", () => {
    const unread = {
      ...modelEn,
      get weights(): Uint8Array {
        throw new Error("the weights are asked for");
      },
    };
    const lazy = neuralTagger(unread);
    expect(() => lazy.tag(readText("Now."))).toThrow("asked for");
  });

  it("refuses a model of another format or with labels of its own", () => {
    expect(() => neuralTagger({ ...modelEn, manifest: { ...manifest, format: 3 } })).toThrow("format 3");
    const names = ["O", "B-river", "I-river"];
    const other = { ...modelEn, manifest: { ...manifest, layers: { ...manifest.layers, names } } };
    expect(() => neuralTagger(other)).toThrow("B-river");
  });

  it("refuses sizes that no kernel runs, at the first use", () => {
    const network = { ...manifest.network, hidden: 6 };
    const odd = neuralTagger({ ...modelEn, manifest: { ...manifest, network } });
    expect(() => odd.tag(readText("Now."))).toThrow("6 units");
  });

  it("takes time in proportion to the text", { timeout: 60_000 }, () => {
    const text = "“We are not there yet,” he told the Arden Courier. Turnout was 61 percent.\n\n";
    const seconds = (times: number) => {
      const document = readText(text.repeat(times));
      const start = performance.now();
      tagger.tag(document);
      return performance.now() - start;
    };
    seconds(200);
    // Four times the text: 4 is linear, 16 is quadratic; between them lies the noise of the machine.
    expect(seconds(2000) / seconds(500)).toBeLessThan(9);
  });
});
