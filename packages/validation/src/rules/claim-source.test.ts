import { describe, expect, it } from "vitest";
import { changed, found } from "../../test/bridge-record.js";
import { claimSource } from "./claim-source.js";

describe("claim-source", () => {
  it("finds nothing in a good record", () => {
    expect(found(claimSource)).toEqual([]);
  });

  it("finds a claim on the word of another than its attribution's source", () => {
    expect(found(claimSource, changed("claims", 0, { sources: ["e:olin"] }))).toEqual([
      "claims[0].sources: the claim is on the word of e:olin, its attribution a:1 on that of e:brink",
    ]);
  });

  it("does not mind the order of several sources", () => {
    const both = changed("attributions", 0, { sources: ["e:brink", "e:olin"] });
    const claims = changed("claims", 0, { sources: ["e:olin", "e:brink"] }).claims;
    expect(found(claimSource, { ...both, claims })).toEqual([]);
  });
});
