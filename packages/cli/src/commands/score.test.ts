import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { detachText } from "@onrecord/core/record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harbour, harbourText } from "../../test/harbour.js";
import { runOnrecord } from "../../test/run-onrecord.js";

const partial = { ...harbour, claims: harbour.claims.slice(1), relations: [] };

let folder = "";
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  await writeFile(path("gold.json"), JSON.stringify(harbour));
  await writeFile(path("partial.json"), JSON.stringify(partial));
  await writeFile(path("standoff.json"), JSON.stringify(detachText(harbour)));
  await writeFile(path("text.txt"), harbourText);
  await writeFile(path("two.ndjson"), `${JSON.stringify(harbour)}\n${JSON.stringify(harbour)}\n`);
  await writeFile(
    path("other.json"),
    JSON.stringify({ ...harbour, article: { ...harbour.article, sha256: "0".repeat(64) } }),
  );
  await writeFile(path("wrong.json"), JSON.stringify({ ...harbour, format: 2 }));
});
afterAll(() => rm(folder, { recursive: true }));

describe("onrecord score GOLD PRED", () => {
  it("prints a table of precision, recall and F1, layer by layer", async () => {
    const { code, stdout, stderr } = await runOnrecord(["score", path("gold.json"), path("partial.json")]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/P +R +F1 +gold +found\n/);
    const found = harbour.claims.length - 1;
    const recall = ((100 * found) / harbour.claims.length).toFixed(1);
    expect(stdout).toMatch(
      new RegExp(`claims +found +100\\.0 +${recall} +[\\d.]+ +${harbour.claims.length} +${found}\\n`),
    );
    expect(stdout).not.toContain("missed");
  });

  it("lists what was missed and what was invented, in place, with --list", async () => {
    const { stdout } = await runOnrecord(["score", path("gold.json"), path("partial.json"), "--list"]);
    expect(stdout).toMatch(/missed \(\d+\)\n {2}claims\[0\] .*\n {6}1 \| .*\[.*\]/);
    expect(stdout).toMatch(/invented \(0\)\n$/);
  });

  it("prints JSON", async () => {
    const { stdout } = await runOnrecord(["score", path("gold.json"), path("partial.json"), "--json"]);
    const { layers, missed, invented } = JSON.parse(stdout);
    expect(layers[0]).toMatchObject({ layer: "mentions", name: "exact", measures: { f1: 1 } });
    expect(missed[0]).toMatchObject({ layer: "claims", path: "claims[0]" });
    expect(invented).toEqual([]);
  });

  it("scores what the parser makes of the article, from standard input", async () => {
    const parsed = await runOnrecord(["parse", path("text.txt"), "--format", "json"]);
    const { code, stdout } = await runOnrecord(["score", path("gold.json"), "-"], parsed.stdout);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^attributions +linked/m);
  });

  it("takes the text from beside records that hold none", async () => {
    const both = ["score", path("standoff.json"), path("standoff.json")];
    expect((await runOnrecord([...both, "--text", path("text.txt")])).code).toBe(0);
    expect(await runOnrecord(both)).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("give the text beside them"),
    });
  });

  it.each([
    ["a record of another text", "other.json", "the records are of two texts"],
    ["a file of two records", "two.ndjson", "two.ndjson: holds 2 records; give a file with one"],
    ["what is no record", "wrong.json", "wrong.json: is not a record of format 1 (format: "],
    ["a file that is not there", "missing.json", "missing.json: no such file"],
  ])("gives 1 for %s, and says why", async (_, file, words) => {
    const { code, stdout, stderr } = await runOnrecord(["score", path("gold.json"), path(file)]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^onrecord: /);
    expect(stderr).toContain(words);
  });

  it.each([
    [[], "missing required argument 'GOLD'"],
    [["-", "-"], "standard input can stand for one file only"],
    [["a", "b", "--json", "--list"], "cannot be used with"],
  ])("gives 2 for %j", async (args, words) => {
    const { code, stderr } = await runOnrecord(["score", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
