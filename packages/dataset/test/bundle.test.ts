import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, it } from "vitest";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

async function bundledByEsbuild(source: string) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: dist },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

async function bundledByRollup(source: string) {
  const bundle = await rollup({
    input: "entry",
    plugins: [
      {
        name: "entry",
        resolveId: (id, importer) =>
          id === "entry" ? id : importer === "entry" ? `${dist}/${id}` : undefined,
        load: (id) => (id === "entry" ? source : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm" });
  return output.map((file) => (file.type === "chunk" ? file.code : "")).join("");
}

/** In characters; one entity measures about 220, one claim about 300. */
const BUDGET_OF_ONE_ITEM = 600;

describe("a bundle that uses one entity or claim", () => {
  it.each([
    ["esbuild, by name", () => bundledByEsbuild(`export { blinken } from "./entities.js"`), "Antony Blinken"],
    [
      "esbuild, through a namespace",
      () => bundledByEsbuild(`import * as entities from "./entities.js"; console.log(entities.blinken)`),
      "Antony Blinken",
    ],
    ["esbuild, a claim", () => bundledByEsbuild(`export { pressVest } from "./claims.js"`), "the word PRESS"],
    [
      "Rollup, from the root",
      () => bundledByRollup(`import { entities } from "index.js"; console.log(entities.blinken)`),
      "Antony Blinken",
    ],
    [
      "Rollup, a claim from the root",
      () => bundledByRollup(`import { claims } from "index.js"; console.log(claims.pressVest)`),
      "the word PRESS",
    ],
  ])("holds little more: %s", async (_, bundle, expected) => {
    const code = await bundle();
    expect(code).toContain(expected);
    expect(code).not.toContain("Hezbollah");
    expect(code.length).toBeLessThan(BUDGET_OF_ONE_ITEM);
  });

  it("holds no claim, mention or report where it uses the entities: esbuild, from the root", async () => {
    const code = await bundledByEsbuild(
      `import { entities } from "./index.js"; console.log(entities.blinken)`,
    );
    expect(code).not.toContain("m:1");
    expect(code).not.toContain("c:press-vest");
    expect(code.length).toBeLessThan(8_000);
  });

  it("holds no library", async () => {
    const code = await bundledByEsbuild(`export { record } from "./index.js"`);
    expect(code).not.toMatch(/zod|chrono/);
  });
});
