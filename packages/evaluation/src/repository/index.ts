import { fileURLToPath } from "node:url";

/** The folder of a package of this repository, with a slash at its end. */
export function packageFolder(name: "evaluation" | "model-en"): string {
  // From packages/evaluation/dist, which holds one file, or from packages/evaluation/src/repository in tests.
  const own = import.meta.url.replace(/\/packages\/evaluation\/.*$/, `/packages/${name}/`);
  return fileURLToPath(own);
}
