import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { smallRecord } from "../../test/support/small-record.js";
import { recordJsonSchema } from "./json-schema.js";
import { safeParseRecord } from "./parse-record.js";

const ajv = new Ajv2020({ strict: true, allErrors: true });
const accepts = ajv.compile(recordJsonSchema());

const withExtensions = (extensions: Readonly<Record<string, unknown>>) => ({
  ...smallRecord,
  claims: smallRecord.claims.map((claim) => ({ ...claim, extensions })),
  provenance: {
    method: "parsed",
    parser: { name: "@onrecord/core", version: "1.0.0" },
    plugins: [{ name: "newsroom.example", version: "1.0.0" }],
    explanations: [
      { item: "c:1", by: "claims", plugin: "newsroom.example", rule: "cue-verb", score: 0.5 },
      { item: "relations[0]", by: "relations" },
    ],
  },
  extensions,
});

describe("the JSON Schema of a record", () => {
  it("accepts what parseRecord accepts", () => {
    expect(safeParseRecord(smallRecord).ok).toBe(true);
    expect(accepts(smallRecord)).toBe(true);
  });

  it("accepts extra fields under a namespace, on the record and on its items, and what a parser says of itself", () => {
    const extended = withExtensions({ "newsroom.example/desk": { name: "harbour", since: [2024, null] } });
    expect(safeParseRecord(extended)).toEqual({ ok: true, record: extended });
    expect(accepts(extended)).toBe(true);
  });

  it("names its nouns", () => {
    expect(Object.keys(recordJsonSchema().$defs ?? {})).toEqual(
      expect.arrayContaining(["Span", "Entity", "Attribution", "Claim"]),
    );
  });

  it.each([
    ["an act that is none", { ...smallRecord, claims: [{ ...smallRecord.claims[0], act: "mutter" }] }],
    [
      "a figure that is not a number",
      { ...smallRecord, figures: [{ ...smallRecord.figures[0], value: "7" }] },
    ],
    ["an id of another noun", { ...smallRecord, mentions: [{ ...smallRecord.mentions[0], entity: "c:1" }] }],
    ["a field that is not in the format", { ...smallRecord, verdict: "true" }],
    [
      "an own claim with a source",
      { ...smallRecord, claims: [{ ...smallRecord.claims[1], sources: ["e:1"] }] },
    ],
    ["an extra field without a namespace", withExtensions({ desk: 1 })],
    ["an extra field under what is no namespace", withExtensions({ "My Newsroom/desk": 1 })],
    ["another format", { ...smallRecord, format: 2 }],
  ])("refuses, as parseRecord does, %s", (_, wrong) => {
    expect(safeParseRecord(wrong).ok).toBe(false);
    expect(accepts(wrong)).toBe(false);
  });
});
