import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readAnnotatedPolnear, readPolnear } from "./polnear.js";
import { readPolnearSpeakers } from "./polnear-speakers.js";

const text = "😀 Ada said no.";
const article = {
  id: "ferry",
  date: "2024-08",
  title: null,
  text,
  sentences: [{ tokens: [] }, { tokens: [["Ada", 2, 5, "NNP", "PERSON", "Ada", 2, "nsubj"]] }],
  annotations: [
    { annotator: "one", attributions: [{ source: [[2, 5]], cue: [[6, 10]], content: [[11, 13]] }] },
  ],
};
const unread = { ...article, id: "unread", date: "2024-08-19", annotations: [] };
const reading = {
  id: "ferry",
  entities: [{ id: "E1", name: "Ada", type: "person", named: true, mentions: [[2, 5]] }],
  speakers: [{ attribution: 0, entities: ["E1"] }],
};

const folder = mkdtempSync(join(tmpdir(), "onrecord-corpora-"));
mkdirSync(join(folder, "polnear"));
function write(name: string, lines: readonly unknown[]): void {
  const written = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  writeFileSync(join(folder, "polnear", name), gzipSync(written));
}
afterAll(() => rmSync(folder, { recursive: true }));

describe("PolNeAR's reader", () => {
  write("dev.jsonl.gz", [article, unread]);

  it("counts in UTF-16 units and leaves empty sentences out", () => {
    const [first] = readPolnear(folder, "dev");
    expect(first?.tokens).toEqual([{ start: 3, end: 6, pos: "NNP" }]);
    expect(first?.sentences).toEqual([{ from: 0, to: 1 }]);
    expect(first?.attributions?.[0]?.source).toEqual([{ start: 3, end: 6 }]);
  });

  it("takes a month for no day", () => {
    expect(readPolnear(folder, "dev").map(({ publishedAt }) => publishedAt)).toEqual([
      undefined,
      "2024-08-19",
    ]);
  });

  it("tells the articles that nobody read", () => {
    expect(readAnnotatedPolnear(folder, "dev").map(({ id }) => id)).toEqual(["ferry"]);
  });
});

describe("the reader of PolNeAR's speakers", () => {
  it("joins each attribution with those who speak in it", () => {
    write("train.jsonl.gz", [article]);
    write("train.speakers.jsonl.gz", [reading]);
    const [spoken] = readPolnearSpeakers(folder, "train");
    expect(spoken?.attributions.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([["Ada"]]);
  });

  it("throws where a reading points at what is not there", () => {
    write("train.jsonl.gz", [article]);
    write("train.speakers.jsonl.gz", [{ ...reading, speakers: [{ attribution: 7, entities: [] }] }]);
    expect(() => readPolnearSpeakers(folder, "train")).toThrow("attribution 7 of ferry");
  });
});
