import { build } from "esbuild";

/** Modules of core's sources, compiled on the fly: coreference is measured beneath the public face. */
export async function bundled(contents) {
  const resolveDir = new URL("../../packages/core/src", import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
