import { describe, expect, it } from "vitest";
import { taken } from "../../test/support/taken.js";
import {
  atEnd,
  atStart,
  followedBy,
  glued,
  here,
  notFollowedBy,
  notPrecededBy,
  precededBy,
} from "./around.js";
import { sequence } from "./sequence.js";
import { digits } from "./word.js";

describe("what stands around", () => {
  it("is not taken", () => {
    expect(taken(sequence("May", followedBy(digits())), "may 7")).toBeUndefined();
    expect(taken(sequence("may", followedBy(digits())), "May 7")).toBe("May");
    expect(taken(sequence("may", notFollowedBy("be")), "may be")).toBeUndefined();
    expect(taken(sequence("may", notFollowedBy("be")), "may")).toBe("may");
  });

  it("may stand before", () => {
    expect(taken(sequence(precededBy("in"), "may"), "in may", 1)).toBe("may");
    expect(taken(sequence(precededBy("late in"), "may"), "late in may", 2)).toBe("may");
    expect(taken(sequence(precededBy("in"), "may"), "in early may", 2)).toBeUndefined();
    expect(taken(sequence(precededBy("in", { most: 1 }), "may"), "in early may", 2)).toBe("may");
    expect(
      taken(sequence(precededBy("in", { most: 1, stop: "early" }), "may"), "in early may", 2),
    ).toBeUndefined();
    expect(taken(sequence(notPrecededBy("in"), "may"), "in may", 1)).toBeUndefined();
    expect(taken(sequence(notPrecededBy("in"), "may"), "may")).toBe("may");
  });

  it("may be white space, or an end", () => {
    expect(taken(sequence("ship", glued, "s"), "ship +s")).toBe("ship s");
    expect(taken(sequence("ship", glued, "s"), "ship s")).toBeUndefined();
    expect(taken(sequence(atStart, "ship", atEnd), "ship")).toBe("ship");
    expect(taken(sequence("ship", atEnd), "ship sank")).toBeUndefined();
    expect(taken(sequence(atStart, "sank"), "ship sank", 1)).toBeUndefined();
  });

  it("may be whatever a test of the place says", () => {
    const second = sequence(
      here((_, at) => at === 1),
      "ship",
    );
    expect(taken(second, "ship ship", 1)).toBe("ship");
    expect(taken(second, "ship ship", 0)).toBeUndefined();
  });
});
