import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { z } from "zod";

/** The text of a file of the corpora, unpacked where its name ends in ".gz". Throws where there is no such file. */
export function readCorpusFile(folder: string, file: string): string {
  const bytes = readFileSync(join(folder, file));
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/**
 * The lines of a corpus, each a JSON value of one shape.
 *
 * @param folder - the folder of the corpora
 * @param file - path within it
 * @param shape - what a line must look like; keys that it does not name are dropped
 * @throws {z.ZodError} where a line has another shape
 */
export function readJsonLines<Line>(folder: string, file: string, shape: z.ZodType<Line>): readonly Line[] {
  return readCorpusFile(folder, file)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => shape.parse(JSON.parse(line)));
}
