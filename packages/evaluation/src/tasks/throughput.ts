import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { defaultTagger, readText } from "@onrecord/core";
import { build } from "esbuild";
import { type Task, taskArguments } from "../command/index.js";
import { packageFolder } from "../repository/index.js";

/** The files that the model is made of. */
const modelFileNames = ["weights.bin", "vocabulary.txt", "manifest.json"];

/** Measures how fast the parser reads PolNeAR dev, and how large it and its model are. */
export const throughput: Task = {
  name: "throughput",
  about: "tokens a second, of the tagger and of the whole parser, and what parser and model weigh",
  usage: "",
  belongsTo: "summary",
  async run(bench, args) {
    taskArguments(args);
    const { articles, milliseconds } = bench.readPolnearDev();
    const documents = articles.map(({ text }) => readText(text));
    const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0);
    const started = performance.now();
    for (const document of documents) defaultTagger.tag(document);
    const tagging = performance.now() - started;
    const perSecond = (took: number) => Math.round((1000 * tokens) / took);
    return [
      `tagger: ${perSecond(tagging)} tokens a second; whole parser: ${perSecond(milliseconds)}`,
      `(${tokens} tokens of PolNeAR dev, one core, Node ${process.versions.node})`,
      `parser, bundled and minified: ${gzipped(await bundledParser())}`,
      `model: ${gzipped(modelFiles())}`,
    ].join("\n");
  },
};

function modelFiles(): Buffer {
  return Buffer.concat(
    modelFileNames.map((file) => readFileSync(`${packageFolder("model-en")}model/${file}`)),
  );
}

async function bundledParser(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { parseArticle } from "@onrecord/core";',
      resolveDir: packageFolder("evaluation"),
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
    external: ["@onrecord/model-en"],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function gzipped(bytes: Uint8Array): string {
  return `${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(0)} KiB gzipped`;
}
