import { readFileSync } from "node:fs";
import { modelEn } from "@onrecord/model-en";
import { describe, expect, it } from "vitest";
import { readFeatures } from "./features/index.js";
import { labelWords } from "./label-words.js";
import { loadModel } from "./loaded-model.js";
import { plainKernel, segments, wasmKernel } from "./network/index.js";

interface Fixture {
  readonly name: string;
  readonly words: readonly string[];
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
  readonly at: readonly number[];
  readonly features: {
    readonly words: readonly number[];
    readonly affixes: readonly (readonly number[])[];
    readonly small: readonly (readonly number[])[];
  };
  readonly emissions: Readonly<Record<"pos" | "names" | "roles", readonly (readonly number[])[]>>;
  readonly labels: Readonly<Record<"pos" | "names" | "roles", readonly number[]>>;
  readonly probabilities: Readonly<Record<"pos" | "names" | "roles", readonly number[]>>;
}

const fixtures: readonly Fixture[] = JSON.parse(
  readFileSync(new URL("../../test/fixtures/tagger.json", import.meta.url), "utf8"),
);

describe.each([
  { name: "plain", kernel: plainKernel },
  { name: "wasm", kernel: wasmKernel },
])("$name", ({ kernel, name }) => {
  const loaded = loadModel(modelEn, [kernel]);
  it("runs", () => expect(loaded.network.kernel).toBe(name));
  it.each(fixtures)("$name", (fixture) => {
    const features = readFeatures(fixture, loaded.vocabulary, modelEn.manifest.features.affixRows);
    expect([...features.words]).toEqual(fixture.features.words);
    fixture.at.forEach((token, i) => {
      expect([...features.affixes.slice(token * 8, token * 8 + 8)]).toEqual(fixture.features.affixes[i]);
      expect([...features.small.slice(token * 5, token * 5 + 5)]).toEqual(fixture.features.small[i]);
    });
    let worst = 0;
    for (const range of segments(fixture.sentences, fixture.words.length, 1024)) {
      const { width, values } = loaded.network.read(features, range);
      fixture.at.forEach((token, i) => {
        if (token < range.from || token >= range.to) return;
        const row = [
          ...(fixture.emissions.pos[i] ?? []),
          ...(fixture.emissions.names[i] ?? []),
          ...(fixture.emissions.roles[i] ?? []),
        ];
        row.forEach((value, k) => {
          worst = Math.max(worst, Math.abs(value - (values[(token - range.from) * width + k] ?? Number.NaN)));
        });
      });
    }
    expect(worst).toBeLessThan(1e-6);
    const labelled = labelWords(loaded, fixture);
    for (const layer of ["pos", "names", "roles"] as const) {
      expect([...labelled[layer].labels]).toEqual(fixture.labels[layer]);
      fixture.at.forEach((token, i) => {
        expect(
          Math.abs((labelled[layer].probabilities[token] ?? 0) - (fixture.probabilities[layer][i] ?? 0)),
        ).toBeLessThan(1e-6);
      });
    }
  });
});
