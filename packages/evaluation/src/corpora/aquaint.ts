import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readTar } from "./tar.js";
import type { TimedText } from "./timed-text.js";
import { readTimeml } from "./timeml.js";

/** Reads the AQUAINT TimeML corpus, as cleaned for TempEval-3, in the order of its files' names. */
export function readAquaint(folder: string): readonly TimedText[] {
  return readTar(gunzipSync(readFileSync(join(folder, "timebank/aquaint.tml.tar.gz"))))
    .filter(({ name }) => name.endsWith(".tml"))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, text }) => readTimeml(basename(name, ".tml"), text));
}
