import { describe, expect, it } from "vitest";
import { taken } from "../../test/support/taken.js";
import { many, optional } from "./repeat.js";
import { sequence } from "./sequence.js";

describe("parts one behind the other", () => {
  it("are taken in order", () => {
    expect(taken(sequence("two", "masted ship"), "two masted ship")).toBe("two masted ship");
    expect(taken(sequence("two", "masted ship"), "two masted boats")).toBeUndefined();
  });

  it("take what they can and do not go back on it", () => {
    expect(taken(sequence(many("so", { most: 9 }), "so"), "so so so")).toBeUndefined();
  });

  it("start with what their first parts start with, up to the first that is not optional", () => {
    const starts = sequence(optional("old"), optional("grey"), "ship", "sank").starts;
    expect(starts?.map((start) => ("key" in start ? start.key : start.kind))).toEqual([
      "old",
      "grey",
      "ship",
    ]);
    expect(sequence(optional("old")).starts).toBeUndefined();
  });
});
