import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runOnrecord } from "../../test/run-onrecord.js";

/** Plugins as a newsroom writes them, without a compiler and without our packages. */
const files: Readonly<Record<string, string>> = {
  "newsroom.mjs": `
    export default {
      name: "newsroom.example",
      version: "1.2.0",
      stages: [{
        after: "claims",
        stage: {
          name: "desk",
          needs: ["extensions"],
          gives: ["extensions"],
          run: ({ extensions }) => ({ extensions: { ...extensions, "newsroom.example/desk": "harbour" } }),
        },
      }],
      formats: [{
        name: "wire",
        summary: "how many claims there are",
        write: (record, text, position) => \`\${position} \${record.claims.length} of \${text.length}\\n\`,
      }],
      validation: [{
        name: "short",
        summary: "An article has no more than ten characters.",
        levels: { strict: "error", parsed: "error" },
        check: ({ record }) => record.article.length <= 10 ? [] :
          [{ path: "article", message: "is long", remedy: "Shorten it." }],
      }],
    };`,
  "other.mjs": 'export default { name: "other.example", version: "2" };',
  "old.cjs": 'module.exports = { name: "old.example", version: "1" };',
  "same-format.mjs": `export default { name: "other.example", version: "2",
    formats: [{ name: "wire", summary: "s", write: () => "" }] };`,
  "taken-format.mjs": `export default { name: "other.example", version: "2",
    formats: [{ name: "csv", summary: "s", write: () => "" }] };`,
  "named.mjs": "export const plugin = {};",
  "throws.mjs": 'throw new Error("no ink");',
  "broken.mjs": "export default {",
  "lonely.mjs": 'import "onrecord-nowhere"; export default {};',
  "wrong.mjs": 'export default { name: "wrong.example", version: "1", verbz: [] };',
  "disordered.mjs": `export default { name: "wrong.example", version: "1", stages: [{ before: "mentions",
    stage: { name: "early", needs: ["claims"], gives: ["claims"], run: (layers) => layers } }] };`,
  "failing.mjs": `export default { name: "wrong.example", version: "1", stages: [{ after: "claims",
    stage: { name: "late", needs: [], gives: [], run: () => { throw new Error("no ink"); } } }] };`,
  "shapeless.mjs": `export default { name: "wrong.example", version: "1", stages: [{ after: "claims",
    stage: { name: "late", needs: ["events"], gives: ["events"], run: () => ({ events: [{ type: "mutter" }] }) } }] };`,
};

let folder = "";
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-plugins-"));
  await mkdir(path("folder.mjs"));
  for (const [name, text] of Object.entries(files)) await writeFile(path(name), text);
});
afterAll(() => rm(folder, { recursive: true }));

const article = "Ada Brink said the bridge may close.";
const parse = (...args: readonly string[]) => runOnrecord(["parse", "-", ...args], article);
const plugin = (name: string) => ["--plugin", path(name)];

describe("onrecord parse --plugin", () => {
  it("reads with the plugins, which the record names", async () => {
    const { code, stdout, stderr } = await parse(
      ...plugin("newsroom.mjs"),
      ...plugin("other.mjs"),
      ...plugin("old.cjs"),
      "--format",
      "json",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const record = JSON.parse(stdout);
    expect(record.extensions).toEqual({ "newsroom.example/desk": "harbour" });
    expect(record.provenance.plugins).toEqual([
      { name: "newsroom.example", version: "1.2.0" },
      { name: "other.example", version: "2" },
      { name: "old.example", version: "1" },
    ]);
  });

  it("prints in a plugin's format, and reads streams with it", async () => {
    expect((await parse(...plugin("newsroom.mjs"), "--format", "wire")).stdout).toBe(
      `0 1 of ${article.length}\n`,
    );
    const { stdout } = await runOnrecord(
      ["parse", "--ndjson", ...plugin("newsroom.mjs")],
      `${JSON.stringify({ id: "a", text: article })}\n`,
    );
    expect(JSON.parse(stdout).extensions).toEqual({ "newsroom.example/desk": "harbour" });
    expect((await parse(...plugin("newsroom.mjs"), "--format", "xml")).stderr).toContain(
      "Allowed choices are pretty, json, ndjson, csv, jsonld, annotations, wire.",
    );
  });

  it.each([
    ["gone.mjs", "gone.mjs: no such file; check the name and the folder"],
    ["folder.mjs", "folder.mjs: is a folder; name the file in it"],
    ["named.mjs", "named.mjs: has no default export; write “export default definePlugin({ … })” in it"],
    ["throws.mjs", "throws.mjs: could not be loaded: no ink"],
    ["broken.mjs", "broken.mjs: could not be loaded: "],
    ["lonely.mjs", "lonely.mjs: could not be loaded: "],
    ["wrong.mjs", 'wrong.mjs: plugin "wrong.example": verbz is not known; the fields are name, version, '],
    ["disordered.mjs", 'stage "early" of plugin "wrong.example" needs "claims"'],
    ["taken-format.mjs", 'plugin "other.example": has a format "csv", as onrecord has; give it another name'],
  ])("gives 2 for %s and says why", async (name, words) => {
    const { code, stdout, stderr } = await parse(...plugin(name));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
  });

  it("gives 2 for plugins that cannot be used together", async () => {
    const twice = await parse(...plugin("other.mjs"), ...plugin("other.mjs"));
    expect(twice).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('plugin "other.example": is used already'),
    });
    const formats = await parse(...plugin("newsroom.mjs"), ...plugin("same-format.mjs"));
    expect(formats).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('plugin "other.example": has a format "wire", as newsroom.example has'),
    });
  });

  it("gives 1 where a plugin fails at an article, and names it", async () => {
    expect(await parse(...plugin("failing.mjs"))).toEqual({
      code: 1,
      stdout: "",
      stderr:
        'onrecord: standard input: could not be read: plugin "wrong.example": stage "late" failed: no ink\n',
    });
    const { code, stderr } = await parse(...plugin("shapeless.mjs"));
    expect(code).toBe(1);
    expect(stderr).toContain("with wrong.example it made no record of format 1 (events[0].");
  });
});

describe("onrecord parse --explain", () => {
  it("says of each item what made it", async () => {
    const { stdout } = await parse("--explain", "--format", "json");
    expect(JSON.parse(stdout).provenance.explanations).toContainEqual({
      item: "c:1",
      by: "claims",
      rule: "cue-word",
    });
  });

  it("gives 2 with a format that would not show it", async () => {
    expect(await parse("--explain")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        "pretty leaves out what --explain adds; print the record with --format json",
      ),
    });
  });
});

describe("onrecord validate --plugin", () => {
  const validated = async (...args: readonly string[]) => {
    const { stdout } = await parse("--format", "json");
    return runOnrecord(["validate", "-", "--format", "json", ...args], stdout);
  };
  const rulesOf = (json: string) =>
    JSON.parse(json)[0].diagnostics.map(({ rule }: { readonly rule: string }) => rule);

  it("applies the plugin's rules, whose levels can be set", async () => {
    const found = await validated(...plugin("newsroom.mjs"));
    expect(found.code).toBe(1);
    expect(rulesOf(found.stdout)).toContain("newsroom.example/short");
    const off = await validated(...plugin("newsroom.mjs"), "--rule", "newsroom.example/short=off");
    expect(rulesOf(off.stdout)).not.toContain("newsroom.example/short");
    const log = JSON.parse((await validated(...plugin("newsroom.mjs"), "--format", "sarif")).stdout);
    const { tool, results } = log.runs[0];
    const result = results.find(({ ruleId }: { readonly ruleId: string }) => ruleId.includes("/"));
    expect(tool.driver.rules[result.ruleIndex].id).toBe("newsroom.example/short");
  });

  it("gives 2 for a plugin's rule that there is not, and for a file that is no plugin", async () => {
    expect(await validated("--rule", "newsroom.example/short=off")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        "there is no rule “newsroom.example/short” to set; name its plugin with --plugin",
      ),
    });
    expect(await validated(...plugin("wrong.mjs"))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('plugin "wrong.example": verbz is not known'),
    });
  });
});
