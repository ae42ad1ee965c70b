import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArticle } from "@onrecord/core";
import { afterAll, describe, expect, it } from "vitest";
import { articleInput } from "../corpora/index.js";
import { judgeCase, readCases } from "./index.js";
import { lastWord, locate } from "./words.js";

const text =
  "ARDEN (Courier) - Ada Brink, the mayor, said on Monday that at least 40 ferries would wait. Marek Olin of the Arden Bank denied the delay.";
const right = {
  text,
  publishedAt: "2024-08-19",
  expect: {
    claims: [
      {
        voice: "attributed",
        sources: ["Brink"],
        content: "at least 40 ferries would wait",
        act: ["predict", "state"],
      },
      { content: "the delay", polarity: "negative" },
    ],
    attributions: [{ sources: ["Ada Brink"], content: "that at least 40 ferries would wait" }],
    figures: [{ text: "at least 40", min: 40, of: "ferries" }],
    times: [{ text: "Monday", value: "2024-08-19 | 2024-08-12" }],
    entities: [{ name: "Ada Brink = Mayor Brink", type: "person" }],
    names: ["Marek Olin (person)", "Arden Bank"],
  },
};
const wrong = {
  text,
  expect: {
    claims: [{ sources: ["Olin"], content: "at least 40 ferries would wait" }],
    attributions: [{ sources: [], content: "at least 40 ferries … wait" }],
    figures: [{ text: "at least 40", value: 41 }],
    times: [{ text: "Monday", value: "2024-08-18" }],
    entities: [{ name: "Ada Brink", type: "place" }],
    relations: [{ type: "contradicts", from: 0, to: 0 }],
  },
};

const folder = mkdtempSync(join(tmpdir(), "onrecord-cases-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "a-ferries.json"), JSON.stringify([right, { html: "<p>Rain." }, wrong]));
writeFileSync(
  join(folder, "b-rain.json"),
  JSON.stringify({ text: "Rain fell.", expect: { names: ["Rain"] } }),
);
writeFileSync(join(folder, "notes.txt"), "no case");

function judged(id: string) {
  const one = readCases(folder).find((each) => each.id === id);
  if (one === undefined) throw new Error(`no case ${id}`);
  return judgeCase(one, parseArticle(articleInput(one)));
}

describe("readCases", () => {
  it("reads a folder in the order of its files, and leaves pages out", () => {
    expect(readCases(folder).map(({ id }) => id)).toEqual(["a-ferries#1", "a-ferries#3", "b-rain#1"]);
    expect(readCases(join(folder, "b-rain.json"))).toHaveLength(1);
  });
});

describe("judgeCase", () => {
  it("finds what a record has", () => {
    const items = judged("a-ferries#1");
    expect(items.map(({ kind }) => kind)).toEqual([
      ...["claim", "claim", "attribution", "figure", "time", "entity", "entity", "entity"],
    ]);
    expect(items.filter(({ isRight }) => !isRight).map(({ asked }) => asked)).toEqual([]);
  });

  it("finds nothing of what it has not", () => {
    expect(judged("a-ferries#3").filter(({ isRight }) => isRight)).toEqual([]);
  });
});

describe("words", () => {
  it("are found with their gaps, in order", () => {
    expect(locate("one two three", "one … three")).toEqual([
      { start: 0, end: 3 },
      { start: 8, end: 13 },
    ]);
    expect(locate("one two three", "three … one")).toBeUndefined();
  });

  it("end a name before brackets and other names", () => {
    expect([lastWord("Ada Brink (mayor)"), lastWord("Marek Olin’s"), lastWord("Arden Bank / AB")]).toEqual([
      "brink",
      "olin",
      "bank",
    ]);
  });
});

const scorers = process.env["ONRECORD_SCORERS"] ?? "";

describe.skipIf(scorers === "")("the scorer published with the cases", () => {
  it("counts the same items", () => {
    const cases = readCases(folder);
    const records = cases.map((one) => ({ one, record: parseArticle({ ...articleInput(one), id: one.id }) }));
    const file = join(folder, "records.ndjson");
    writeFileSync(file, records.map(({ record }) => `${JSON.stringify(record)}\n`).join(""));
    const printed = execFileSync(
      "node",
      [join(scorers, "score-cases.mjs"), folder, "--pred", file, "--json"],
      {
        encoding: "utf8",
      },
    );
    const kinds: Record<string, [number, number]> = {};
    for (const { kind, isRight } of records.flatMap(({ one, record }) => judgeCase(one, record))) {
      const [before, all] = kinds[kind] ?? [0, 0];
      kinds[kind] = [before + (isRight ? 1 : 0), all + 1];
    }
    expect(kinds).toEqual(JSON.parse(printed).kinds);
  });
});
