import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { smallRecord } from "../../test/support/small-record.js";
import { recordJsonSchema } from "./json-schema.js";
import { safeParseRecord } from "./parse-record.js";

const ajv = new Ajv2020({ strict: true, allErrors: true });
const accepts = ajv.compile(recordJsonSchema());

describe("the JSON Schema of a record", () => {
  it("accepts what parseRecord accepts", () => {
    expect(safeParseRecord(smallRecord).ok).toBe(true);
    expect(accepts(smallRecord)).toBe(true);
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
    ["another format", { ...smallRecord, format: 2 }],
  ])("refuses, as parseRecord does, %s", (_, wrong) => {
    expect(safeParseRecord(wrong).ok).toBe(false);
    expect(accepts(wrong)).toBe(false);
  });
});
