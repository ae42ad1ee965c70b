import { describe, expect, it } from "vitest";
import { bridge } from "../../test/bridge-record.js";
import { readRecord } from "./schema.js";

function faults(value: unknown) {
  const read = readRecord(value);
  return read.ok ? [] : read.findings.map(({ path, message }) => `${path}: ${message}`);
}

describe("schema", () => {
  it("finds nothing in a good record", () => {
    expect(faults(bridge)).toEqual([]);
  });

  it("finds every fault, with its path", () => {
    const { format: _, ...rest } = { ...bridge, article: { ...bridge.article, language: 7 } };
    expect(faults(rest).map((line) => line.split(":")[0])).toEqual(["format", "article.language"]);
  });

  it("takes a value that throws when it is looked at", () => {
    const trap = {
      get format() {
        throw new Error("no entry");
      },
    };
    expect(faults(trap)).toEqual(["(record): cannot be looked at: no entry"]);
  });
});
