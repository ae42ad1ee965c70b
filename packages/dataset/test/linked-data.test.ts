import { readFileSync } from "node:fs";
import { detachText } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { quotes, record, report } from "../src/index.js";

interface Node {
  readonly "@id": string;
  readonly "@type": string;
  readonly text?: string;
  readonly hedge?: readonly string[];
}

const source = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");
const graphOf = (name: string): readonly Node[] => JSON.parse(source(name))["@graph"];
const claimsOf = (name: string) => graphOf(name).filter((node) => node["@type"] === "Claim");

describe.each([
  ["record.jsonld", record],
  ["report.jsonld", report],
] as const)("%s", (name, value) => {
  it("is published", () => {
    expect(packageJson.exports[`./${name}`]).toBe(`./dist/${name}`);
  });

  it("has a node for the article, each entity and each claim, and no id twice", () => {
    const ids = graphOf(name).map((node) => node["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(1 + value.entities.length + value.claims.length);
    expect(claimsOf(name)).toHaveLength(value.claims.length);
  });

  it("leads every reference to a node", () => {
    const ids = new Set(graphOf(name).map((node) => node["@id"]));
    const referred = [...source(name).matchAll(/\{\s*"@id": "([^"]+)"\s*\}/g)].map(([, id = ""]) => id);
    expect(referred.length).toBeGreaterThan(value.claims.length);
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the claims of report.jsonld", () => {
  it("are given with their words", () => {
    const { text } = report.article;
    expect(claimsOf("report.jsonld").map((claim) => claim.text)).toEqual(
      report.claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(" … ")),
    );
  });
});

describe("the claims of record.jsonld", () => {
  it("are given without words of the article", () => {
    for (const claim of claimsOf("record.jsonld")) {
      expect(claim).not.toHaveProperty("text");
      expect(claim).not.toHaveProperty("hedge");
    }
  });

  it("say nothing that the record and its quotes do not say", () => {
    const said = JSON.stringify([detachText(record), quotes]);
    const strings = [...source("record.jsonld").matchAll(/"(?:name|abstract|jobTitle|text)": "([^"]+)"/g)];
    expect(strings.length).toBeGreaterThan(record.claims.length);
    expect(strings.filter(([, words = ""]) => !said.includes(words))).toEqual([]);
  });
});
