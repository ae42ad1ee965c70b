import { describe, expect, it } from "vitest";
import { unexplained } from "./because.js";
import { defineStage } from "./stage.js";

const given: string[] = [];
const stage = defineStage({
  name: "halved",
  needs: ["leastConfidence"],
  gives: ["leastConfidence"],
  run: (layers) => {
    given.push(...Object.keys(layers));
    return { leastConfidence: layers.leastConfidence / 2 };
  },
});

describe("defineStage", () => {
  it("is given what it needs out of the draft, and nothing else", () => {
    expect(stage.run({ leastConfidence: 0.5, events: [] }, unexplained)).toEqual({ leastConfidence: 0.25 });
    expect(given).toEqual(["leastConfidence"]);
  });

  it("does not run where what it needs is not there", () => {
    expect(() => stage.run({ events: [] }, unexplained)).toThrow('there is no "leastConfidence"');
  });
});
