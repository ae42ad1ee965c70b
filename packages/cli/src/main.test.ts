import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { parseArticle, parseRecord } from "@onrecord/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harbour } from "../test/harbour.js";
import type { Environment, Parse } from "./environment.js";
import { main } from "./main.js";

/** A parser that finds nothing: the record of an article that makes no claim. */
const parse: Parse = ({ text, id = "no-id", ...article }) => {
  if (text.includes("BREAK")) throw new Error("broken on purpose");
  return {
    ...harbour,
    article: { ...article, id, text, sha256: "0".repeat(64), length: text.length, language: "en" },
    entities: [],
    mentions: [],
    attributions: [],
    claims: [],
    figures: [],
    times: [],
    relations: [],
  };
};

class Sink extends Writable {
  readonly chunks: string[] = [];
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk.toString());
    done();
  }
}

async function onrecord(args: readonly string[], stdin = "", more: Partial<Environment> = {}) {
  const stdout = new Sink();
  const stderr = new Sink();
  const input = (async function* () {
    yield new TextEncoder().encode(stdin);
  })();
  const code = await main(args, {
    stdin: input,
    stdout,
    stderr,
    variables: {},
    version: "1.2.3",
    parse,
    ...more,
  });
  return { code, stdout: stdout.chunks.join(""), stderr: stderr.chunks.join("") };
}

const ids = (ndjson: string) =>
  ndjson
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).article?.id);

let folder = "";
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  await writeFile(path("one.txt"), "One.");
  await writeFile(path("two.txt"), "Two.");
  await writeFile(path("page.html"), "<title>Head</title><p>Body &amp; soul.</p>");
  await writeFile(path("break.txt"), "BREAK");
  await writeFile(path("empty.txt"), "");
  await writeFile(path("binary.bin"), Uint8Array.of(1, 0, 2));
  await writeFile(path("latin.txt"), Uint8Array.of(0x43, 0x61, 0x66, 0xe9));
  await writeFile(path("lines.ndjson"), '{"id":"a","text":"A."}\n');
});
afterAll(() => rm(folder, { recursive: true }));

describe("onrecord", () => {
  it("teaches with --help, and gives 0", async () => {
    const { code, stdout } = await onrecord(["--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Usage: onrecord .*parse.*dataset.*Examples:.*Exit codes:/s);
  });

  it("prints its version with --version", async () => {
    expect(await onrecord(["--version"])).toEqual({ code: 0, stdout: "1.2.3\n", stderr: "" });
  });

  it("prints help to standard error and gives 2 where no command is named", async () => {
    const { code, stdout, stderr } = await onrecord([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: onrecord");
  });

  it.each([
    [["prase"], "Did you mean parse?"],
    [["parse", "--fromat", "json"], "Did you mean --format?"],
    [
      ["parse", "--format", "xml", "-"],
      "there is no format xml. Allowed choices are pretty, json, ndjson, csv, jsonld, annotations.",
    ],
    [["parse", "--published", "Monday", "-"], "Give a date such as 2024-08-19."],
    [["parse", "--width", "30", "-"], "40 or more"],
    [["parse", "--title", "T", "a", "b"], "give one FILE"],
    [["parse", "--ndjson", "--format", "csv"], "cannot print csv"],
    [["parse", "--ndjson", "--title", "T"], "--title"],
  ])("gives 2 for %j and says what would be right", async (args, words) => {
    const { code, stdout, stderr } = await onrecord(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^onrecord: /);
    expect(stderr).toContain(words);
  });
});

describe("onrecord parse FILE…", () => {
  it("prints a ledger unless told otherwise, headed by the file's name", async () => {
    const { code, stdout, stderr } = await onrecord(["parse", path("one.txt")]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^one\n/);
  });

  it("takes date, title and identifier from the command line", async () => {
    const { stdout } = await onrecord(
      ["parse", "-", "--format", "json", "--published", "2024-08-19", "--title", "T", "--id", "i"],
      "Text.",
    );
    expect(JSON.parse(stdout).article).toMatchObject({
      id: "i",
      title: "T",
      publishedAt: "2024-08-19",
      text: "Text.",
    });
  });

  it("leaves out what is less sure than --least-confidence", async () => {
    const text = "Some fear that the bridge may close, and Ada Brink said on Monday that it would.";
    const confidences = async (...options: readonly string[]) => {
      const { stdout } = await onrecord(["parse", "-", "--format", "json", ...options], text, {
        parse: parseArticle,
      });
      const { attributions } = parseRecord(JSON.parse(stdout));
      return attributions.map(({ confidence }) => confidence);
    };
    const all = await confidences("--least-confidence", "0");
    expect(all.length).toBeGreaterThan(0);
    const most = Math.max(...all);
    expect(await confidences("--least-confidence", String(most))).toEqual(
      all.filter((each) => each === most),
    );
    expect(await confidences("--least-confidence", "1")).toEqual([]);
    for (const wrong of ["2", "-1", "much", ""]) {
      const { code, stderr } = await onrecord(["parse", "-", "--least-confidence", wrong], text);
      expect(code).toBe(2);
      expect(stderr).toContain("Give a number from 0 to 1.");
    }
  });

  it("reads standard input where no file is named", async () => {
    expect((await onrecord(["parse", "--format", "ndjson"], "Text.")).stdout).toContain('"text":"Text."');
  });

  it("asks for a file instead of waiting at a terminal", async () => {
    const stdin = Object.assign((async function* () {})(), { isTTY: true });
    const { code, stderr } = await onrecord(["parse"], "", { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain("no FILE given");
  });

  it("prints one JSON document a file, in the order named", async () => {
    const { stdout } = await onrecord(["parse", "--format", "json", path("two.txt"), path("one.txt")]);
    const documents = stdout.split(/(?<=^\}\n)/m).map((document) => JSON.parse(document));
    expect(documents.map(({ article }) => article.id)).toEqual(["two", "one"]);
  });

  it("reads the article of a page, told by its name", async () => {
    const { stdout } = await onrecord(["parse", "--format", "json", path("page.html")]);
    expect(JSON.parse(stdout).article).toMatchObject({ id: "page", title: "Head", text: "Body & soul." });
  });

  it("names each file it cannot read, with the remedy, and reads the others", async () => {
    const names = ["gone.txt", "one.txt", "", "empty.txt", "binary.bin", "latin.txt", "break.txt", "two.txt"];
    const { code, stdout, stderr } = await onrecord(["parse", "--format", "ndjson", ...names.map(path)]);
    expect(code).toBe(1);
    expect(ids(stdout)).toEqual(["one", "two"]);
    expect(stderr.replaceAll(folder, "DIR").split("\n")).toEqual([
      "onrecord: DIR/gone.txt: no such file; check the name and the folder",
      "onrecord: DIR: is a folder; name the files in it",
      "onrecord: DIR/empty.txt: is empty; there is no article in it",
      "onrecord: DIR/binary.bin: is binary, not text; give plain text or HTML",
      "onrecord: DIR/latin.txt: is not valid UTF-8; if it is text in another encoding, convert it first (iconv -f WINDOWS-1252 -t UTF-8 FILE)",
      "onrecord: DIR/break.txt: could not be read: broken on purpose",
      "",
    ]);
  });

  it("shows no raw control character of a file's name", async () => {
    const { stderr } = await onrecord(["parse", path("a\u001b[31m\nb.txt")]);
    expect(stderr).toContain("a␛[31m b.txt: no such file");
  });

  it("colours only where wanted", async () => {
    const plain = (await onrecord(["parse", path("one.txt")])).stdout;
    expect(plain).not.toContain("\u001b");
    expect((await onrecord(["parse", "--color", path("one.txt")])).stdout).toContain("\u001b[1m");
    const variables = { FORCE_COLOR: "1" };
    expect((await onrecord(["parse", path("one.txt")], "", { variables })).stdout).toContain("\u001b[1m");
    expect((await onrecord(["parse", "--no-color", path("one.txt")], "", { variables })).stdout).toBe(plain);
  });

  it("sets the ledger to the width asked for", async () => {
    const { stdout } = await onrecord(["parse", "--width", "50", path("one.txt")]);
    expect(stdout).toContain(`── Claims ${"─".repeat(40)}\n`);
  });
});

describe("onrecord parse --ndjson", () => {
  it("answers each line in its place, and goes on after a bad one", async () => {
    const lines = [
      '{"id":"a","text":"A.","title":"T","publishedAt":"2024-08-19"}',
      "",
      '{"id":"b","text":""}',
      "nonsense",
      '{"id":"c","text":"BREAK"}',
      '{"id":"d","text":"D."}',
    ];
    const { code, stdout, stderr } = await onrecord(["parse", "--ndjson"], `\ufeff${lines.join("\r\n")}`);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toEqual([
      expect.objectContaining({
        article: expect.objectContaining({ id: "a", text: "A.", title: "T", publishedAt: "2024-08-19" }),
      }),
      { id: "b", line: 3, error: `"text" is empty` },
      { line: 4, error: expect.stringMatching(/^not JSON: /) },
      { id: "c", line: 5, error: "could not be read: broken on purpose" },
      expect.objectContaining({ article: expect.objectContaining({ id: "d" }) }),
    ]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'onrecord: standard input: 3 of 5 lines could not be read; an "error" stands in the place of each\n',
    );
  });

  it("gives 0 where every line gave a record, and for an empty stream", async () => {
    expect(await onrecord(["parse", "--ndjson"], "")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect((await onrecord(["parse", "--ndjson"], '{"id":"a","text":"A."}\n')).code).toBe(0);
  });

  it("answers a line that is no UTF-8", async () => {
    const stdin = (async function* () {
      yield Uint8Array.of(0x22, 0xff, 0x22, 0x0a);
    })();
    const { code, stdout } = await onrecord(["parse", "--ndjson"], "", { stdin });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '{"line":1,"error":"not valid UTF-8"}\n' });
  });

  it("reads files of lines too, and names one it cannot open", async () => {
    const { code, stdout, stderr } = await onrecord(
      ["parse", "--ndjson", path("lines.ndjson"), path("gone.ndjson"), "-"],
      '{"id":"b","text":"B."}\n',
    );
    expect(code).toBe(1);
    expect(ids(stdout)).toEqual(["a", "b"]);
    expect(stderr).toContain("gone.ndjson: no such file");
  });

  it("takes --published for lines that give no date", async () => {
    const lines = '{"id":"a","text":"A."}\n{"id":"b","text":"B.","publishedAt":"2020-01-02"}\n';
    const { stdout } = await onrecord(["parse", "--ndjson", "--published", "2024-08-19"], lines);
    const dates = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).article.publishedAt);
    expect(dates).toEqual(["2024-08-19", "2020-01-02"]);
  });

  it("takes in no more while the reader is slow", async () => {
    const taken: number[] = [];
    const stdin = (async function* () {
      for (const i of [1, 2, 3]) {
        taken.push(i);
        yield new TextEncoder().encode('{"id":"a","text":"A."}\n');
      }
    })();
    const taking: (() => void)[] = [];
    const stdout = new Writable({ write: (_chunk, _encoding, done) => void taking.push(done) });
    const run = onrecord(["parse", "--ndjson"], "", { stdin, stdout });
    for (const expected of [[1], [1, 2], [1, 2, 3]]) {
      await expect.poll(() => taking.length).toBe(1);
      expect(taken).toEqual(expected);
      taking.shift()?.();
    }
    expect((await run).code).toBe(0);
  });

  it("ends in order when the reader has gone", async () => {
    const stdin = (async function* () {
      for (;;) yield new TextEncoder().encode('{"id":"a","text":"A."}\n');
    })();
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    }).on("error", () => {});
    expect(await onrecord(["parse", "--ndjson"], "", { stdin, stdout })).toMatchObject({
      code: 0,
      stderr: "",
    });
  });

  it("says so when the output fails otherwise", async () => {
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" })),
    }).on("error", () => {});
    const { code, stderr } = await onrecord(["parse", "-"], "A.", { stdout });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "onrecord: cannot go on: no space left on the device\n",
    });
  });
});
