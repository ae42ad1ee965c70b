import { describe, expect, it } from "vitest";
import { taken } from "../../test/support/taken.js";
import { gap } from "./gap.js";
import { sequence } from "./sequence.js";
import { tag } from "./word.js";

describe("a gap", () => {
  const called = sequence("called", gap("off", { most: 2, stop: tag(",") }));

  it("is as short as it can be, within bounds", () => {
    expect(taken(called, "called off off")).toBe("called off");
    expect(taken(called, "called the game off")).toBe("called the game off");
    expect(taken(called, "called the long game off")).toBeUndefined();
  });

  it("ends at a stop", () => {
    expect(taken(called, "called ,/, off")).toBeUndefined();
  });
});
