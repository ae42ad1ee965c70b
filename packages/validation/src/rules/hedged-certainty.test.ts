import type { OwnClaim } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { bridge, changed, found } from "../../test/bridge-record.js";
import { hedgedCertainty } from "./hedged-certainty.js";

describe("hedged-certainty", () => {
  it("finds nothing in a good record", () => {
    expect(found(hedgedCertainty)).toEqual([]);
  });

  it("finds a hedged claim that is called certain", () => {
    expect(found(hedgedCertainty, changed("claims", 0, { certainty: "certain" }))).toEqual([
      "claims[0].certainty: the claim is called certain, but “may” makes it possible",
    ]);
  });

  it("lets a bound on a number leave the claim certain", () => {
    expect(bridge.claims[3].certainty).toBe("certain");
    expect(found(hedgedCertainty)).toEqual([]);
  });

  it("lets a demand be underspecified, however it is hedged", () => {
    expect(found(hedgedCertainty, changed("claims", 0, { certainty: "underspecified" }))).toEqual([]);
  });

  it("wants to see the hedge of what the article itself calls probable", () => {
    const { attribution: _, ...words } = bridge.claims[1];
    const claim = { ...words, sources: [], certainty: "probable" } as const satisfies OwnClaim;
    expect(found(hedgedCertainty, { ...bridge, claims: [claim] })).toEqual([
      "claims[0].certainty: the claim is called probable, but no word is listed that hedges it",
    ]);
  });
});
