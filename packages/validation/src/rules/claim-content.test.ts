import { describe, expect, it } from "vitest";
import { at, changed, found } from "../../test/bridge-record.js";
import { claimContent } from "./claim-content.js";

describe("claim-content", () => {
  it("finds nothing in a good record", () => {
    expect(found(claimContent)).toEqual([]);
  });

  it("finds a claim made of words that are not attributed", () => {
    expect(found(claimContent, changed("claims", 2, { content: [at("Her critics deny it")] }))).toEqual([
      "claims[2].content[0]: these words are not of the content of a:3",
    ]);
  });

  it("lets a claim be a part of what is attributed", () => {
    expect(found(claimContent, changed("claims", 2, { content: [at("is sound")] }))).toEqual([]);
  });
});
