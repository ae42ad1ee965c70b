import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseArticle } from "@onrecord/core";
import { describe, expect, it } from "vitest";
import { validate } from "../src/index.js";

/** The folder of the corpora; see CONTRIBUTING.md. */
const corpora = process.env["ONRECORD_CORPORA"];
const files = ["polnear/dev.jsonl.gz", "conll2003/dev.jsonl.gz"];
if (corpora === undefined) {
  console.info("ONRECORD_CORPORA is not set: the parser's records of the dev corpora are not validated");
}

describe.runIf(corpora !== undefined).each(files)("the parser's records of %s", (file) => {
  it("pass parsed without an error", { timeout: 300_000 }, () => {
    const path = join(corpora ?? "", file);
    expect(existsSync(path)).toBe(true);
    const texts = gunzipSync(readFileSync(path))
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line): string => JSON.parse(line).text);
    expect(texts.length).toBeGreaterThan(50);
    const errors = texts.flatMap((text) =>
      validate(parseArticle(text)).diagnostics.filter(({ severity }) => severity === "error"),
    );
    expect(errors).toEqual([]);
  });
});
