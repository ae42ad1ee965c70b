import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseRecord, sha256 } from "@onrecord/core/record";
import { report } from "@onrecord/dataset";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harbourText } from "./harbour.js";
import { runOnrecord } from "./run-onrecord.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const text = report.article.text;

let folder = "";
beforeAll(async () => {
  // With the tools and packages of this project, as if they were installed there.
  folder = await mkdtemp(join(tmpdir(), "onrecord-dataset-"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "dir");
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a program of Node and gives all that it says. */
function node(args: readonly string[], cwd: string): { readonly ok: boolean; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return { ok: status === 0, output: `${stdout}${stderr}` };
}
const tool = (path: string, args: readonly string[], cwd: string) =>
  node([join(root, "node_modules", path), ...args], cwd);
const typecheck = (cwd: string) => tool("typescript/bin/tsc", [], cwd);
const test = (cwd: string) => tool("vitest/vitest.mjs", ["run", "--no-color"], cwd);
const build = (cwd: string, ...args: readonly string[]) => tool("tsup/dist/cli-default.js", args, cwd);
const evaluate = (code: string, type: "module" | "commonjs", cwd: string): unknown =>
  JSON.parse(node([`--input-type=${type}`, "-e", code], cwd).output);
const passed = { ok: true, output: "" };

async function replaceIn(file: string, words: string, others: string): Promise<void> {
  const before = await readFile(file, "utf8");
  expect(before).toContain(words);
  await writeFile(file, before.replace(words, others));
}

describe("a data package of an article", { timeout: 120_000 }, () => {
  const out = () => join(folder, "report-record");

  beforeAll(async () => {
    const args = ["dataset", "init", "-", "--id", "report", "--published", "2024-08-19"];
    const { code, stderr } = await runOnrecord([...args, "--name", "@scope/report", "--out", out()], text);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("type-checks and passes its own test", () => {
    expect(typecheck(out())).toEqual(passed);
    expect(test(out())).toMatchObject({ ok: true, output: expect.stringMatching(/Tests +5 passed/) });
  });

  it("builds, and can be imported and required", async () => {
    expect(build(out())).toMatchObject({ ok: true });
    expect(node(["scripts/write-json.mjs"], out())).toEqual(passed);
    const show = "console.log(JSON.stringify([entities.blinken.name, record.claims.length]))";
    const expected = ["Antony Blinken", expect.any(Number)];
    expect(evaluate(`import { entities, record } from "@scope/report"; ${show}`, "module", out())).toEqual(
      expected,
    );
    expect(
      evaluate(`const { entities, record } = require("@scope/report"); ${show}`, "commonjs", out()),
    ).toEqual(expected);
    const json = parseRecord(JSON.parse(await readFile(join(out(), "dist/record.json"), "utf8")));
    expect(json.article).toMatchObject({ sha256: sha256(text), length: text.length });
    expect(await readFile(join(out(), "dist/record.jsonld"), "utf8")).toContain('"@graph"');
    expect(await readFile(join(out(), "dist/entities.d.ts"), "utf8")).toContain("blinken");
  });

  it("lets nothing out that is not to be published", async () => {
    const packed: readonly { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
        cwd: out(),
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    const paths = packed[0]?.files.map(({ path }) => path) ?? [];
    expect(paths).toEqual(
      expect.arrayContaining(["LICENSE", "DATA-CARD.md", "README.md", "dist/record.json"]),
    );
    expect(paths.filter((path) => /texts|\.test\./.test(path))).toEqual([]);
    const sentence = text.slice(0, 80);
    for (const path of paths) expect(await readFile(join(out(), path), "utf8")).not.toContain(sentence);
  });

  it("is checked in what a person corrects: by the compiler, and by its test", async () => {
    const broken = join(folder, "broken");
    await cp(out(), broken, { recursive: true });
    const entities = join(broken, "src/articles/report/entities.ts");
    await replaceIn(entities, 'type: "person"', 'type: "human"');
    expect(typecheck(broken)).toMatchObject({
      ok: false,
      output: expect.stringMatching(/entities\.ts.*"human"/s),
    });
    await replaceIn(entities, 'type: "human"', 'type: "person"');
    await replaceIn(join(broken, "src/articles/report/times.ts"), '"2024-08-20"', '"2024-08-32"');
    expect(test(broken)).toMatchObject({
      ok: false,
      output: expect.stringMatching(/timex3.*there is no day 32 in that month/s),
    });
  });

  it("is the same after its record went through JSON, and takes corrections made there", async () => {
    const corrected = join(folder, "corrected.json");
    const modules = join(out(), "src/articles/report");
    const before = await readFile(join(modules, "entities.ts"), "utf8");
    const json = await readFile(join(out(), "dist/record.json"), "utf8");
    const add = async (record: string) => {
      await writeFile(corrected, record);
      const texts = join(out(), "texts/report.txt");
      return runOnrecord(["dataset", "add", corrected, "--out", out(), "--text", texts, "--force"]);
    };
    expect(await add(json)).toMatchObject({ code: 0, stderr: "" });
    expect(await readFile(join(modules, "entities.ts"), "utf8")).toBe(before);
    expect(await add(json.replaceAll("e:blinken", "e:the-secretary"))).toMatchObject({ code: 0 });
    expect(await readFile(join(modules, "entities.ts"), "utf8")).toContain("export const theSecretary = {");
    expect(typecheck(out())).toEqual(passed);
  });
});

/** Names that a language, a file system or a bundler may stumble over. */
const hostileNames = [
  ...["constructor", "__proto__", "class", "then", "default", "module", "undefined", "arguments", "toString"],
  ...["747", "1e9", "北京", "上海", "Ada Brink", "Ada Brink", "👩‍👧", "\ud800", "x".repeat(300)],
  `*/ \`$\{process.exit()}\` \\ \u2028 "it's"`,
];

describe("a data package of hostile words", { timeout: 120_000 }, () => {
  const words = `Class said "it's \`$\{x}\`" \\n */ in 747 on\u2028Monday. \u202e北京 👩‍👧 \ud800 told __proto__: “no”.\r\n`;
  const hostile = {
    ...report,
    article: {
      id: "日本/../..",
      title: "# <b> | `x` */",
      language: "en",
      text: words,
      sha256: sha256(words),
      length: words.length,
    },
    entities: hostileNames.map((name, index) => ({
      type: "person",
      id: `e:${index + 1}`,
      name,
      aliases: [],
      roles: [{ title: "*/ \u2028" }],
    })),
    mentions: hostileNames.map((_, index) => ({
      id: `m:${index + 1}`,
      entity: `e:${index + 1}`,
      span: { start: 0, end: 5 },
      kind: "nominal",
    })),
    attributions: [],
    claims: [
      {
        ...report.claims[0],
        attribution: undefined,
        id: "c:1",
        content: [{ start: 11, end: 40 }],
        statement: "@deprecated */ throw 1; /*",
        sources: [],
        hedges: [],
        targets: [],
        about: ["e:2"],
        figures: [],
        times: [],
        places: [],
      },
    ],
    figures: [],
    times: [],
    events: [],
    relations: [],
  };

  it("type-checks and builds", async () => {
    const out = join(folder, "hostile");
    const args = ["dataset", "init", "-", "--out", out, "--include-text"];
    expect(await runOnrecord(args, JSON.stringify(hostile))).toMatchObject({ code: 0, stderr: "" });
    expect(typecheck(out)).toEqual(passed);
    expect(build(out, "--no-dts")).toMatchObject({ ok: true });
    const names = "JSON.stringify(record.entities.map(({ name }) => name))";
    const entities = "Object.keys(entities).length === record.entities.length";
    const code = `import { entities, record } from "./dist/index.js"; console.log(${entities} && ${names})`;
    expect(evaluate(code, "module", out)).toEqual(hostileNames);
  });
});

describe("a data package of an article that says nothing", { timeout: 120_000 }, () => {
  it("type-checks and passes its test", async () => {
    const out = join(folder, "nothing");
    expect(await runOnrecord(["dataset", "init", "-", "--out", out], ".")).toMatchObject({ code: 0 });
    expect(typecheck(out)).toEqual(passed);
    expect(test(out)).toMatchObject({ ok: true });
  });
});

describe("a second article", { timeout: 120_000 }, () => {
  it("stands beside the first, which stays as it is", async () => {
    const out = join(folder, "two");
    await runOnrecord(["dataset", "init", "-", "--id", "one", "--out", out], text);
    const first = await readFile(join(out, "src/articles/one/entities.ts"), "utf8");
    const add = ["dataset", "add", "-", "--id", "harbour", "--out", out];
    expect(await runOnrecord(add, harbourText)).toMatchObject({ code: 0, stderr: "" });
    expect(await readFile(join(out, "src/articles/one/entities.ts"), "utf8")).toBe(first);
    expect(typecheck(out)).toEqual(passed);
    expect(test(out)).toMatchObject({ ok: true, output: expect.stringMatching(/Test Files +2 passed/) });
  });
});
