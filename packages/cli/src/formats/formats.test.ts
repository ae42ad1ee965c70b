import { readFileSync } from "node:fs";
import * as exported from "@onrecord/core/export";
import { describe, expect, it } from "vitest";
import { harbour, harbourText } from "../../test/harbour.js";
import { formats } from "./index.js";
import { json } from "./json.js";

/** The record, or another, as a format prints it. */
function printed(name: string, position = 0, record = harbour): string {
  const format = formats.find((known) => known.name === name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return format.write(record, harbourText, position, { width: 60, colour: false });
}

describe("JSON", () => {
  it("is the record, indented, or on one line", () => {
    expect(JSON.parse(printed("json"))).toEqual(harbour);
    const line = printed("ndjson");
    expect(JSON.parse(line)).toEqual(harbour);
    expect(line.indexOf("\n")).toBe(line.length - 1);
  });

  it("holds no control character and no half of a pair, yet the same value", () => {
    const value = { text: "a\u001b\u007f\u009b\u2028\ud800z" };
    expect(json(value)).toBe('{"text":"a\\u001b\\u007f\\u009b\\u2028\\ud800z"}');
    expect(JSON.parse(json(value))).toEqual(value);
  });
});

describe("CSV", () => {
  it("reads as in test/golden", async () => {
    await expect(printed("csv")).toMatchFileSnapshot("../../test/golden/harbour.csv");
  });

  it("has its header once, before the first record", () => {
    const rows = printed("csv", 1);
    expect(printed("csv")).toMatch(/^article,claim,.*\r\n/);
    expect(printed("csv").endsWith(rows)).toBe(true);
    expect(rows).not.toContain("polarity");
  });

  it("quotes what needs it and shows controls as pictures", () => {
    const article = { ...harbour.article, id: 'a,"b"\u001b' };
    expect(printed("csv", 1, { ...harbour, article })).toMatch(/^"a,""b""␛",c:1,/);
  });
});

describe("linked data", () => {
  it("is JSON-LD with a claim for each of the record's", () => {
    const graph: readonly { readonly "@type": string }[] = JSON.parse(printed("jsonld"))["@graph"];
    expect(graph.filter((node) => node["@type"] === "Claim")).toHaveLength(harbour.claims.length);
  });

  it("is a page of Web Annotations", () => {
    expect(JSON.parse(printed("annotations")).type).toBe("AnnotationPage");
  });
});

describe("several ledgers", () => {
  it("are parted by empty lines", () => {
    expect(printed("pretty")).toMatch(/^Old/);
    expect(printed("pretty", 1)).toMatch(/^\n\nOld/);
  });
});

describe("the formats", () => {
  const readFile = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

  it("print whatever the core exports", () => {
    const registry = readFile("./index.ts");
    expect(Object.keys(exported).filter((name) => !registry.includes(`${name}(`))).toEqual([]);
  });

  it("stand in the README by their names, but for the one that is printed anyway", () => {
    const readme = readFile("../../README.md");
    const [, ...named] = formats.map(({ name }) => name);
    const isNamed = (name: string) => new RegExp(`[\`\\s]${name}\``).test(readme);
    expect(named.filter((name) => !isNamed(name))).toEqual([]);
  });
});
