import { describe, expect, it } from "vitest";
import { changed, found } from "../../test/bridge-record.js";
import { metonymicSource } from "./metonymic-source.js";

describe("metonymic-source", () => {
  it("finds nothing in a good record", () => {
    expect(found(metonymicSource)).toEqual([]);
  });

  it("points at a place that speaks", () => {
    expect(found(metonymicSource, changed("attributions", 0, { sources: ["e:lindhaven"] }))).toEqual([
      "attributions[0].sources[0]: “Lindhaven” is a place, and speaks only by metonymy",
    ]);
  });

  it("is a hint, whoever made the record", () => {
    expect(metonymicSource.levels).toEqual({ strict: "hint", parsed: "hint" });
  });
});
