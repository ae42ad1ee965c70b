import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quotes, record } from "../src/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/```json\n([^`]+)```/g)].flatMap(([, json]) =>
  json === undefined ? [] : [json],
);
const linked: { readonly "@graph": readonly unknown[] } = JSON.parse(
  readFileSync(new URL("../dist/record.jsonld", import.meta.url), "utf8"),
);
const items: readonly unknown[] = [
  record.entities,
  record.mentions,
  record.attributions,
  record.claims,
  record.figures,
  record.times,
  record.events,
  record.relations,
  quotes,
  linked["@graph"],
].flat();

describe("the examples of the README", () => {
  it("show every noun", () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)("are items of the record, as they are: %#", (json) => {
    expect(items).toContainEqual(JSON.parse(json));
  });
});
