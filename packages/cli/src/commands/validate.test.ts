import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { detachText } from "@onrecord/core/record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harbour, harbourText } from "../../test/harbour.js";
import { runOnrecord } from "../../test/run-onrecord.js";

const wrongDay = { ...harbour, times: harbour.times.map((time) => ({ ...time, value: "2025-02-31" })) };
/** Levels that let the hand-made record pass, so that one rule at a time can be looked at. */
const only = (rule: string) => ["--rule", `${rule}=error`];

let folder = "";
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  await writeFile(path("good.json"), JSON.stringify(harbour, undefined, 2));
  await writeFile(path("bad.json"), JSON.stringify(wrongDay));
  await writeFile(
    path("all.ndjson"),
    [harbour, wrongDay].map((record) => `${JSON.stringify(record)}\n`).join(""),
  );
  await writeFile(path("broken.ndjson"), `${JSON.stringify(harbour)}\n{"format":\n`);
  await writeFile(path("standoff.json"), JSON.stringify(detachText(harbour)));
  await writeFile(path("harbour.txt"), harbourText);
  await writeFile(path("other.txt"), `${harbourText}!`);
  await writeFile(path("none.json"), "no JSON");
});
afterAll(() => rm(folder, { recursive: true }));

describe("onrecord validate FILE…", () => {
  it("gives 0 where no record has an error", async () => {
    const { code, stdout, stderr } = await runOnrecord(["validate", path("good.json"), "--preset", "parsed"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^1 record[:,]|\n1 record: 0 errors/);
  });

  it("gives 1 for an error, with its rule, place, words and remedy", async () => {
    const { code, stdout } = await runOnrecord(["validate", path("bad.json")]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/bad\.json\n/);
    expect(stdout).toMatch(/error {2}timex3 {2}times\[0\]\.value\n.*not the value of a DATE/);
    expect(stdout).toMatch(/\n {4}\d+ \| .*\n +\^+\n {2}Mend it: there is no day 31 in that month\./);
  });

  it("reads a record from standard input, and a parser's own by its preset", async () => {
    const parsed = await runOnrecord(["parse", "-", "--format", "json"], harbourText);
    const { code } = await runOnrecord(["validate", "-"], parsed.stdout);
    expect(code).toBe(0);
  });

  it("checks each line of NDJSON, and names the line", async () => {
    const { code, stdout } = await runOnrecord(["validate", path("all.ndjson"), "--format", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: path("all.ndjson"), line: 1 },
      { file: path("all.ndjson"), line: 2, ok: false },
    ]);
  });

  it("complains of what it cannot read, and checks the rest", async () => {
    const { code, stdout, stderr } = await runOnrecord([
      "validate",
      path("none.json"),
      path("missing.json"),
      path("broken.ndjson"),
      "--format",
      "json",
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /none\.json: is not JSON: .*\n.*missing\.json: no such file; .*\n.*broken\.ndjson:2: is not JSON: /,
    );
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it("takes the text of a standoff record from beside it, and refuses another", async () => {
    const args = ["validate", path("standoff.json"), "--format", "json"];
    const without = JSON.parse((await runOnrecord(args)).stdout);
    expect(without[0].diagnostics).toContainEqual(expect.objectContaining({ rule: "text-present" }));
    const withText = JSON.parse((await runOnrecord([...args, "--text", path("harbour.txt")])).stdout);
    expect(withText[0].diagnostics).not.toContainEqual(expect.objectContaining({ rule: "text-present" }));
    const other = await runOnrecord([...args, "--text", path("other.txt")]);
    expect(other.code).toBe(1);
    expect(JSON.parse(other.stdout)[0].diagnostics).toContainEqual(
      expect.objectContaining({ rule: "text-identity" }),
    );
    const missing = await runOnrecord([...args, "--text", path("missing.txt")]);
    expect(missing).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("no such file") });
  });

  it("sets the level of single rules", async () => {
    const off = await runOnrecord(["validate", path("bad.json"), "--rule", "timex3=off", "--format", "json"]);
    expect(JSON.parse(off.stdout)[0].diagnostics).not.toContainEqual(
      expect.objectContaining({ rule: "timex3" }),
    );
    const on = await runOnrecord(["validate", path("standoff.json"), ...only("text-present")]);
    expect(on.code).toBe(1);
  });

  it("prints SARIF with the version of the program", async () => {
    const { stdout } = await runOnrecord(["validate", path("bad.json"), "--format", "sarif"]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "onrecord", semanticVersion: "1.2.3" } } }],
    });
  });

  it("lets no control character of a record reach the terminal", async () => {
    const hostile = JSON.stringify({ ...harbour, "\u001b[2J": 1 });
    const { code, stdout } = await runOnrecord(["validate", "-"], hostile);
    expect(code).toBe(1);
    expect(stdout).not.toContain("\u001b");
  });

  it("colours on demand", async () => {
    const { stdout } = await runOnrecord(["validate", path("bad.json"), "--color"]);
    expect(stdout).toContain("\u001b[31merror\u001b[39m");
  });

  it.each([
    [["--rule", "claim-sources=off"], "There is no rule “claim-sources” to set; the rules are unique-ids"],
    [["--rule", "schema=off"], "There is no rule “schema” to set"],
    [["--rule", "timex3=loud"], "Give a level: timex3=off, timex3=hint, timex3=warning, timex3=error."],
    [["--preset", "lax"], "Allowed choices are strict, parsed."],
    [["--format", "xml"], "Allowed choices are pretty, json, sarif."],
  ])("gives 2 for %j and says what would be right", async (args, words) => {
    const { code, stdout, stderr } = await runOnrecord(["validate", ...args, path("good.json")]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
  });

  it("teaches its rules with --help", async () => {
    const { code, stdout } = await runOnrecord(["validate", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Rules:\n {2}schema .*claim-source .*Exit codes:/s);
  });
});
