import { readFileSync, writeFileSync } from "node:fs";
import { packBytes } from "../src/packed-bytes.js";

const packageFile = (path: string): URL => new URL(`../${path}`, import.meta.url);

/**
 * Writes `dist/data.js`, the weights, the vocabulary and the scores as strings of a module, from the files in `model/`.
 * It is an ES module that the CommonJS build requires as such (Node 20.19 and later, and every bundler can), so that
 * the package holds the data once.
 */
export function writeData(): void {
  const weights = packBytes(readFileSync(packageFile("model/weights.bin")));
  const vocabulary = asciiLiteral(readFileSync(packageFile("model/vocabulary.txt"), "utf8"));
  const tables = Object.fromEntries(
    ["linker", "antecedents"].map((name): readonly [string, unknown] => [
      name,
      JSON.parse(readFileSync(packageFile(`model/${name}.json`), "utf8")),
    ]),
  );
  const scores = asciiLiteral(JSON.stringify(tables));
  writeFileSync(
    packageFile("dist/data.js"),
    `export const weights = "${weights}";\nexport const vocabulary = ${vocabulary};\nexport const scores = ${scores};\n`,
  );
}

/** A string literal in ASCII, whatever the string holds. */
const asciiLiteral = (text: string): string =>
  JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
