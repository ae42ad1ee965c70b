import { describe, expect, it } from "vitest";
import { unresolved } from "../../../test/support/unresolved.js";
import { placeIndex } from "./place-index.js";

describe("placeIndex", () => {
  it("finds the first mention of a place by any of its names, not of its people", () => {
    const { profiles } = unresolved(
      "British/JJ/other troops/NNS left/VBD Britain/NNP/place ,/, the/DT United/NNP/place Kingdom/NNP/place~ ./.",
    );
    const found = placeIndex(profiles)("United Kingdom");
    expect(found === undefined ? undefined : profiles[found]?.text).toBe("Britain");
    expect(placeIndex(profiles)("Kenya")).toBeUndefined();
  });
});
