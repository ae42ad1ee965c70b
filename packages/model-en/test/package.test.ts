import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelEn } from "@onrecord/model-en";
import { describe, expect, it } from "vitest";

/** What the package may weigh, gzipped, with everything in it. */
const MOST_BYTES = 3_000_000;

const folder = join(import.meta.dirname, "..");
const sha256 = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");

describe("the built package", () => {
  it("holds the weights that the manifest names", () => {
    expect(modelEn.weights).toHaveLength(modelEn.manifest.weights.bytes);
    expect(sha256(modelEn.weights)).toBe(modelEn.manifest.weights.sha256);
  });

  it("holds the vocabulary that the manifest names", () => {
    expect(modelEn.vocabulary).toHaveLength(modelEn.manifest.vocabulary.words);
    const lines = modelEn.vocabulary.map((word) => `${word}\n`).join("");
    expect(sha256(lines)).toBe(modelEn.manifest.vocabulary.sha256);
  });

  it("holds the learned scores of its files, number for number", () => {
    for (const name of ["linker", "antecedents"] as const) {
      const file: unknown = JSON.parse(readFileSync(join(folder, `model/${name}.json`), "utf8"));
      expect(modelEn.scores[name]).toEqual(file);
      expect(Object.keys(modelEn.scores[name]).length).toBeGreaterThan(200);
    }
  });

  it("has every tensor within the weights, aligned, none over another", () => {
    const width = new Map([
      ["int8", 1],
      ["float32", 4],
    ]);
    let end = 0;
    for (const { name, type, shape, offset } of modelEn.manifest.tensors) {
      expect(offset % 16, name).toBe(0);
      expect(offset, name).toBeGreaterThanOrEqual(end);
      end = offset + shape.reduce((size, length) => size * length, width.get(type) ?? Number.NaN);
    }
    expect(end).toBe(modelEn.manifest.weights.bytes);
  });

  it("has a card that gives the manifest's scores", () => {
    const { scores } = JSON.parse(readFileSync(join(folder, "model/manifest.json"), "utf8"));
    const card = readFileSync(join(folder, "MODEL-CARD.md"), "utf8");
    // The last column of the table, in bold, is of the files in the package.
    const given = [...card.matchAll(/\*\*(\d+\.\d)\*\* \|$/gm)].map((match) => match[1]);
    const { source, cue, content } = scores.polnear.roles;
    const { conll2003, gum } = scores;
    const numbers = [
      source.f1,
      cue.f1,
      content.f1,
      conll2003.names.all.f1,
      conll2003.pos,
      gum.names.all.f1,
      gum.pos,
    ];
    expect(given).toEqual(numbers.map((number) => number.toFixed(1)));
  });

  it("decodes once", () => {
    expect(modelEn.weights).toBe(modelEn.weights);
    expect(modelEn.vocabulary).toBe(modelEn.vocabulary);
  });

  it("gives CommonJS the same model", () => {
    const required: { readonly modelEn: typeof modelEn } = createRequire(import.meta.url)(
      "@onrecord/model-en",
    );
    expect(required.modelEn.manifest).toEqual(modelEn.manifest);
    expect(sha256(required.modelEn.weights)).toBe(modelEn.manifest.weights.sha256);
  });

  it("imports nothing: no file system, no network", () => {
    const source = readFileSync(join(folder, "dist/index.js"), "utf8");
    const imports = [...source.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]);
    expect(imports).toEqual(["./data.js"]);
    expect(source).not.toMatch(/\bfetch\b|\brequire\b/);
  });

  it("weighs no more than it may", { timeout: 60_000 }, () => {
    const target = mkdtempSync(join(tmpdir(), "model-en-"));
    const packed: readonly { readonly filename: string }[] = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", target], {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    const sizes = packed.map(({ filename }) => statSync(join(target, filename)).size);
    rmSync(target, { recursive: true });
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeLessThanOrEqual(MOST_BYTES);
  });
});
