// Takes over a model that training has exported: node scripts/import-model.mjs FOLDER
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("usage: import-model.mjs FOLDER, the folder that training exports to");

const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
const checksums = [
  ["weights.bin", manifest.weights.sha256],
  ["vocabulary.txt", manifest.vocabulary.sha256],
];
for (const [file, expected] of checksums) {
  const found = createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
  if (found !== expected) throw new Error(`${file} is not the file the manifest names`);
}

const places = [
  ["weights.bin", "../model/weights.bin"],
  ["vocabulary.txt", "../model/vocabulary.txt"],
  ["manifest.json", "../model/manifest.json"],
  ["fixtures.json", "../../core/test/fixtures/tagger.json"],
];
for (const [file, place] of places) copyFileSync(join(folder, file), new URL(place, import.meta.url));
console.log(`${manifest.name} ${manifest.version}: ${manifest.weights.bytes} bytes of weights`);
