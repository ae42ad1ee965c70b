import { describe, expect, it } from "vitest";
import { withStagesOf } from "./place-stages.js";
import { defineStage, type Stage } from "./stage.js";
import type { PlacedStage } from "./stage-order.js";
import type { StagePlacement } from "./stage-placement.js";

const stage = (name: string): Stage => defineStage({ name, needs: [], gives: [], run: () => ({}) });
const usual: readonly PlacedStage[] = [{ stage: stage("times") }, { stage: stage("claims") }];

/** The names of the usual stages with those of plugins, one plugin a list of placements. */
function placed(...plugins: readonly (readonly StagePlacement[])[]): readonly string[] {
  const stages = plugins.reduce<readonly PlacedStage[]>(
    (before, added, index) =>
      withStagesOf({ name: `plugin${index}`, version: "1.0.0", stages: added }, before),
    usual,
  );
  return stages.map((each) => each.stage.name);
}

describe("withStagesOf", () => {
  it("puts a stage before, after or in the place of another", () => {
    expect(placed([{ before: "claims", stage: stage("x") }])).toEqual(["times", "x", "claims"]);
    expect(placed([{ after: "claims", stage: stage("x") }])).toEqual(["times", "claims", "x"]);
    expect(placed([{ instead: "times", stage: stage("x") }])).toEqual(["x", "claims"]);
  });

  it("runs of several behind one stage the first added first, whoever adds them", () => {
    const after = (name: string): StagePlacement => ({ after: "times", stage: stage(name) });
    expect(placed([after("x"), after("y")], [after("z")])).toEqual(["times", "x", "y", "z", "claims"]);
  });

  it("can go by a stage that a plugin added", () => {
    expect(placed([{ after: "times", stage: stage("x") }], [{ before: "x", stage: stage("y") }])).toEqual([
      "times",
      "y",
      "x",
      "claims",
    ]);
  });

  it("says whose stage goes by one that there is not, and which there are", () => {
    expect(() => placed([{ after: "weather", stage: stage("x") }])).toThrow(
      'plugin "plugin0": stage "x" goes by a stage "weather", which there is not; the stages are times, claims',
    );
  });

  it("leaves all as it is for a plugin without stages", () => {
    expect(withStagesOf({ name: "quiet", version: "1.0.0" }, usual)).toEqual(usual);
  });
});
