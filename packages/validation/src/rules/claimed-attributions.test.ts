import { describe, expect, it } from "vitest";
import { bridge, found } from "../../test/bridge-record.js";
import { claimedAttributions } from "./claimed-attributions.js";

describe("claimed-attributions", () => {
  it("finds nothing in a good record", () => {
    expect(found(claimedAttributions)).toEqual([]);
  });

  it("finds an attribution of which no claim is made", () => {
    const record = { ...bridge, claims: bridge.claims.slice(0, -1) };
    expect(found(claimedAttributions, record)).toEqual(["attributions[3]: no claim is made of a:4"]);
  });
});
