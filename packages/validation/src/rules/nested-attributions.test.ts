import { describe, expect, it } from "vitest";
import { at, bridge, found } from "../../test/bridge-record.js";
import { nestedAttributions } from "./nested-attributions.js";

const [brink, critics, olin, office] = bridge.attributions;
const told = {
  ...critics,
  content: [at("“The bridge is sound 🌉,” Marek Olin, an engineer, told reporters")],
};

describe("nested-attributions", () => {
  it("finds nothing in a good record", () => {
    expect(found(nestedAttributions)).toEqual([]);
  });

  it("finds nothing where one stands in the other's content", () => {
    const record = { ...bridge, attributions: [brink, told, { ...olin, within: "a:2" }, office] } as const;
    expect(found(nestedAttributions, record)).toEqual([]);
  });

  it("finds one that does not stand in the other's content", () => {
    const record = { ...bridge, attributions: [brink, critics, { ...olin, within: "a:2" }, office] } as const;
    expect(found(nestedAttributions, record)).toEqual([
      "attributions[2].within: a:3 does not stand in the content of a:2",
    ]);
  });

  it("finds those that stand within each other, and not what stands within them", () => {
    const circle = [
      { ...brink, within: "a:3" },
      { ...told, within: "a:3" },
      { ...olin, within: "a:2" },
    ] as const;
    const record = { ...bridge, attributions: circle };
    expect(found(nestedAttributions, record)).toEqual([
      "attributions[0].within: a:1 does not stand in the content of a:3",
      "attributions[1].within: a:2 stands within itself, by way of a:3",
      "attributions[2].within: a:3 stands within itself, by way of a:2",
    ]);
  });

  it("leaves what leads nowhere to another rule, and what has neither cue nor source alone", () => {
    const bare = { ...olin, cue: [], source: [], within: "a:2" } as const;
    const record = { ...bridge, attributions: [{ ...brink, within: "a:9" }, critics, bare] } as const;
    expect(found(nestedAttributions, record)).toEqual([]);
  });
});
