import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** Kilobytes (gzipped, minified) that a page pays for the parser, the model's weights not counted. */
const PARSER_BUDGET = 160;
/** The same for the models with their schemas; most of it is zod. */
const MODELS_BUDGET = 40;
/** The same for putting the text back into a standoff record. */
const STANDOFF_BUDGET = 6;
/** The same for the look-ups of a record. */
const INDEX_BUDGET = 3;

async function bundle(source: string) {
  const result = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
    treeShaking: true,
    external: ["@onrecord/model-en"],
    logLevel: "silent",
  });
  const output = result.outputFiles[0];
  if (output === undefined) throw new Error("nothing was bundled");
  const bytesIn = Object.values(result.metafile.outputs).flatMap((out) => Object.entries(out.inputs));
  return {
    kilobytes: gzipSync(output.contents).length / 1024,
    modules: bytesIn.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  };
}

describe("what a page bundles", () => {
  it("holds no zod where it only parses", async () => {
    const { modules, kilobytes } = await bundle('export { parseArticle } from "@onrecord/core";');
    expect(modules.filter((path) => path.includes("/zod/"))).toEqual([]);
    expect(kilobytes).toBeLessThan(PARSER_BUDGET);
  });

  it("holds no parser where it only checks records", async () => {
    const { modules, kilobytes } = await bundle('export { parseRecord } from "@onrecord/core/record";');
    expect(modules.filter((path) => path.includes("model-en"))).toEqual([]);
    expect(kilobytes).toBeLessThan(MODELS_BUDGET);
  });

  it("holds neither where it only writes other formats", async () => {
    const { modules } = await bundle(
      'export { claimsCsv, jsonLd, webAnnotations } from "@onrecord/core/export";',
    );
    expect(modules.filter((path) => path.includes("/zod/") || path.includes("model-en"))).toEqual([]);
  });

  it("holds neither where it only attaches a text", async () => {
    const { modules, kilobytes } = await bundle('export { attachText } from "@onrecord/core/standoff";');
    expect(modules.filter((path) => path.includes("/zod/") || path.includes("model-en"))).toEqual([]);
    expect(kilobytes).toBeLessThan(STANDOFF_BUDGET);
  });

  it.each(["@onrecord/core", "@onrecord/core/record", "@onrecord/core/standoff"])(
    "holds neither where it only looks up in a record, by %s",
    async (entry) => {
      const { modules, kilobytes } = await bundle(`export { indexRecord } from "${entry}";`);
      expect(modules.filter((path) => path.includes("/zod/") || path.includes("model-en"))).toEqual([]);
      expect(kilobytes).toBeLessThan(INDEX_BUDGET);
    },
  );
});
