import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { detachText } from "@onrecord/core/record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harbour, harbourText } from "../../test/harbour.js";
import { runOnrecord } from "../../test/run-onrecord.js";

let folder = "";
const path = (...names: readonly string[]) => join(folder, ...names);
const read = (...names: readonly string[]) => readFile(path(...names), "utf8");
async function dataset(...args: readonly string[]) {
  const { code, stdout, stderr } = await runOnrecord(["dataset", ...args]);
  return { code, stdout: stdout.replaceAll(folder, "DIR"), stderr: stderr.replaceAll(folder, "DIR") };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  await writeFile(path("harbour.txt"), harbourText);
  await writeFile(path("page.html"), `<title>Head</title><h1>Head</h1><p>${harbourText}</p>`);
  await writeFile(path("harbour.json"), JSON.stringify(harbour));
  await writeFile(path("standoff.json"), JSON.stringify(detachText(harbour)));
  await writeFile(path("other.txt"), `${harbourText}!`);
  await writeFile(path("none.json"), '{ "format": 2 }');
  await mkdir(path("taken"));
  await writeFile(path("taken", "notes.txt"), "mine");
});
afterAll(() => rm(folder, { recursive: true }));

describe("onrecord dataset init ARTICLE", () => {
  it("writes a package and says what is next", async () => {
    const { code, stdout, stderr } = await dataset("init", path("harbour.txt"), "--out", path("new"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^DIR\/new: 28 files, with \d+ entities, \d+ attributions and \d+ claims\n/);
    expect(stdout).toMatch(/onrecord validate finds 0 errors/);
    expect(stdout).toContain("npm install && npm test && npm run build");
    expect((await readdir(path("new", "src/articles/harbour"))).sort()).toEqual([
      "article.ts",
      "attributions.ts",
      "claims.ts",
      "entities.ts",
      "events.ts",
      "figures.ts",
      "index.ts",
      "known-record.ts",
      "mentions.ts",
      "quotes.ts",
      "record.test.ts",
      "record.ts",
      "relations.ts",
      "times.ts",
    ]);
  });

  it("leaves the text out of what is published, and keeps it beside for whoever corrects", async () => {
    expect(await read("new", "src/articles/harbour/article.ts")).not.toContain("text:");
    expect(await read("new", "texts/harbour.txt")).toBe(harbourText);
    expect(await read("new", "texts/.gitignore")).toBe("*\n");
  });

  it("puts the text in on demand, and says in LICENSE what that means", async () => {
    await dataset("init", path("harbour.txt"), "--out", path("whole"), "--include-text");
    expect(await read("whole", "src/articles/harbour/article.ts")).toContain("PORT ELSA, Norvia — The");
    expect(await readdir(path("whole"))).not.toContain("texts");
    expect(await read("whole", "LICENSE")).toMatch(/with the publisher's leave/);
  });

  it("takes the article's facts from the page and from options", async () => {
    const out = ["--out", path("page"), "--published", "2025-06-11", "--name", "@scope/old-market"];
    expect((await dataset("init", path("page.html"), ...out)).code).toBe(0);
    const manifest = JSON.parse(await read("page", "package.json"));
    expect(manifest).toMatchObject({ name: "@scope/old-market", license: "SEE LICENSE IN LICENSE" });
    expect(manifest.description).toContain("one news article, Head:");
    expect(await read("page", "DATA-CARD.md")).toMatch(/\| title \| Head \|.*\| published \| 2025-06-11 \|/s);
    expect(await read("page", "README.md")).toMatch(/^# @scope\/old-market\n/);
  });

  it("takes a record as it stands, with readable ids and what is known of how it was made", async () => {
    expect((await dataset("init", path("harbour.json"), "--out", path("record"))).code).toBe(0);
    const entities = await read("record", "src/articles/harbour/entities.ts");
    expect(entities).toMatch(
      /export const lindqvist = \{[^}]*id: "e:lindqvist"[^}]*of: "e:norvian-fishers-union"/,
    );
    expect(await read("record", "src/articles/harbour/claims.ts")).toContain(
      "export const lindqvistAccuse = {",
    );
    expect(await read("record", "DATA-CARD.md")).toMatch(/Read by a parser|by hand/);
  });

  it("writes the same bytes each time", async () => {
    await dataset("init", path("harbour.txt"), "--out", path("again"), "--name", "new-record");
    await dataset("init", path("harbour.txt"), "--out", path("once-more"), "--name", "new-record");
    const names = await readdir(path("again"), { recursive: true, withFileTypes: true });
    const files = names.filter((name) => name.isFile());
    expect(files.length).toBe(28);
    for (const { parentPath, name } of files) {
      const file = join(parentPath, name);
      expect(await readFile(file.replace("again", "once-more"), "utf8")).toBe(await readFile(file, "utf8"));
    }
  });

  it("asks for the text of a record without it, and takes no other", async () => {
    const init = ["init", path("standoff.json"), "--out", path("standoff")];
    expect(await dataset(...init)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        "is a record without its text, which is needed here; give the article with --text FILE",
      ),
    });
    expect(await dataset(...init, "--text", path("other.txt"))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/UTF-16 code units, this one has/),
    });
    expect((await dataset(...init, "--text", path("harbour.txt"))).code).toBe(0);
  });

  it("touches no folder that holds anything, and names the remedies", async () => {
    const { code, stdout, stderr } = await dataset("init", path("harbour.txt"), "--out", path("taken"));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^onrecord: DIR\/taken: is not empty, and nothing was written; .*--out.*--force/);
    expect(await readdir(path("taken"))).toEqual(["notes.txt"]);
  });

  it("with --force replaces files of the same names, names them, and leaves the others", async () => {
    await writeFile(path("taken", "README.md"), "old");
    const { code, stdout } = await dataset("init", path("harbour.txt"), "--out", path("taken"), "--force");
    expect(code).toBe(0);
    expect(stdout).toContain("\nReplaced: README.md\n");
    expect(await read("taken", "notes.txt")).toBe("mine");
  });

  it("takes a folder that holds nothing but a repository", async () => {
    await mkdir(path("repository", ".git"), { recursive: true });
    expect((await dataset("init", path("harbour.txt"), "--out", path("repository"))).code).toBe(0);
  });

  it.each([
    [["init", "gone.txt"], /gone\.txt: no such file/],
    [
      ["init", "none.json"],
      /none\.json: is not a record of format 1 \(format: .*onrecord validate tells more/,
    ],
    [["init", "harbour.json", "--title", "T"], /is a record, .*leave --title out/],
    [["init", "harbour.txt", "--text", "harbour.txt"], /--text is for a record/],
    [
      ["init", "harbour.txt", "--out", "harbour.txt"],
      /harbour\.txt: cannot be written: a part of the path is not a folder/,
    ],
    [["add", "harbour.txt", "--out", "taken/none"], /none: is no data package .*onrecord dataset init/],
  ])("gives 1 for %j and writes nothing", async ([command = "", file = "", ...args], message) => {
    const options = args.map((arg, i) => (["--out", "--text"].includes(args[i - 1] ?? "") ? path(arg) : arg));
    const before = await readdir(folder);
    const { code, stdout, stderr } = await dataset(command, path(file), ...options);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect(await readdir(folder)).toEqual(before);
  });

  it.each([
    [["init"], "missing required argument 'ARTICLE'"],
    [["init", "a", "--name", "My Record"], "Give a name npm takes"],
    [["init", "a", "--published", "Monday"], "Give a date such as 2024-08-19."],
    [["inti", "a"], "unknown command 'inti'"],
  ])("gives 2 for %j", async (args, words) => {
    const { code, stderr } = await dataset(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it.each(["init", "add"])("teaches with %s --help why the text is left out", async (command) => {
    const { code, stdout } = await dataset(command, "--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(/seldom yours to publish.*Examples:.*Exit codes:/s);
  });
});

describe("onrecord dataset add ARTICLE", () => {
  it("writes an article's modules beside those that are there, once", async () => {
    const add = ["add", path("harbour.txt"), "--id", "second", "--out", path("new")];
    const before = await read("new", "README.md");
    const { code, stdout } = await dataset(...add);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Export what you want of src\/articles\/second from src\/index\.ts\.\n$/);
    expect(await readdir(path("new", "src/articles"))).toEqual(["harbour", "second"]);
    expect(await read("new", "README.md")).toBe(before);
    expect(await dataset(...add)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /src\/articles\/second: is there, and nothing was written; .*--id.*--force/,
      ),
    });
    expect((await dataset(...add, "--force")).stdout).toContain("Replaced: src/articles/second/article.ts");
  });
});
