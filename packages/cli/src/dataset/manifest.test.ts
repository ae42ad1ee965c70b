import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { harbour, harbourText } from "../../test/harbour.js";
import { buildTools, manifest } from "./manifest.js";

const ours: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(new URL("../../../../package.json", import.meta.url), "utf8"),
);
const record = { ...harbour, article: { ...harbour.article, text: harbourText } };

describe("the manifest of a data package", () => {
  const { text } = manifest({ name: "a", slug: "a", record, includeText: false });

  it("asks for the tools that this project is built with", () => {
    for (const [name, version] of Object.entries(buildTools)) {
      expect(ours.devDependencies[name]).toBe(version);
      expect(JSON.parse(text).devDependencies[name]).toBe(`^${version}`);
    }
  });
});
