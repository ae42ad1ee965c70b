import { describe, expect, it } from "vitest";
import { at, changed, found } from "../../test/bridge-record.js";
import { attributionParts } from "./attribution-parts.js";

describe("attribution-parts", () => {
  it("finds nothing in a good record", () => {
    expect(found(attributionParts)).toEqual([]);
  });

  it("finds parts that share words", () => {
    expect(found(attributionParts, changed("attributions", 0, { cue: [at("Brink said")] }))).toEqual([
      "attributions[0].source: the source overlaps the cue",
    ]);
  });

  it("lets a part stand within the gap of another", () => {
    const content = [at("that the old bridge"), at("fall within")];
    expect(found(attributionParts, changed("attributions", 0, { content, cue: [at("may")] }))).toEqual([]);
  });
});
