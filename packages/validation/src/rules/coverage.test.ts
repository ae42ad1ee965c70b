import { describe, expect, it } from "vitest";
import { bridge, found, ofText } from "../../test/bridge-record.js";
import { coverage } from "./coverage.js";

describe("coverage", () => {
  it("finds nothing in a good record", () => {
    expect(found(coverage)).toEqual([]);
  });

  it("finds a sentence of which nothing is claimed", () => {
    const claims = bridge.claims.filter(({ id }) => id !== "c:4");
    const attributions = bridge.attributions.filter(({ id }) => id !== "a:4");
    expect(found(coverage, { ...bridge, claims, attributions })).toEqual([
      "claims: nothing is claimed of “At least 1,200 people cross it each day, according to the ha…”",
    ]);
  });

  it.each([
    ["a question", "Who is to pay for the new bridge?"],
    ["a fragment", "Not so."],
    ["a heading", "Old bridge to close\n\nNot so."],
    ["a sentence that only quotes", "“We have waited for years and years.”"],
  ])("excuses %s", (_, words) => {
    expect(found(coverage, ofText(words))).toEqual([]);
  });
});
