import { describe, expect, it } from "vitest";
import { bridge, changed, found, ofText } from "../../test/bridge-record.js";
import { sourcesResolved } from "./sources-resolved.js";

describe("sources-resolved", () => {
  it("finds nothing in a good record", () => {
    expect(found(sourcesResolved)).toEqual([]);
  });

  it("finds a source in the text that is nobody in the record", () => {
    expect(found(sourcesResolved, changed("attributions", 0, { sources: [] }))).toEqual([
      "attributions[0].sources: the text names a source here, but the attribution has none",
    ]);
  });

  it("finds a source that its words do not mention", () => {
    expect(found(sourcesResolved, changed("attributions", 0, { sources: ["e:olin"] }))).toEqual([
      "attributions[0].sources: none of e:olin is mentioned in the source's words",
    ]);
  });

  it("lets a source be without words, as in the passive", () => {
    expect(found(sourcesResolved, changed("attributions", 0, { source: [], sources: [] }))).toEqual([]);
  });

  it("lets a relative pronoun name the source", () => {
    const other = "The plan, which proposes a toll, was read out.";
    const attributions = [{ ...bridge.attributions[0], source: [{ start: 10, end: 15 }] }];
    expect(found(sourcesResolved, ofText(other, { attributions }))).toEqual([]);
  });
});
