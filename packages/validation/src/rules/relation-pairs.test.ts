import { describe, expect, it } from "vitest";
import { bridge, found } from "../../test/bridge-record.js";
import { relationPairs } from "./relation-pairs.js";

describe("relation-pairs", () => {
  it("finds nothing in a good record", () => {
    expect(found(relationPairs)).toEqual([]);
  });

  it("finds a relation that is listed twice", () => {
    const record = { ...bridge, relations: [...bridge.relations, bridge.relations[0]] };
    expect(found(relationPairs, record)).toEqual(["relations[2]: c:2 contradicts c:1 is listed twice"]);
  });

  it("finds a claim that contradicts and supports another", () => {
    const supports = { ...bridge.relations[0], type: "supports" } as const;
    expect(found(relationPairs, { ...bridge, relations: [...bridge.relations, supports] })).toEqual([
      "relations[2]: c:2 supports c:1, and contradicts it as well",
    ]);
  });
});
