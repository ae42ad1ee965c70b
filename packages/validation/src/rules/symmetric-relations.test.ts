import { describe, expect, it } from "vitest";
import { bridge, found } from "../../test/bridge-record.js";
import { symmetricRelations } from "./symmetric-relations.js";

describe("symmetric-relations", () => {
  it("finds nothing in a good record", () => {
    expect(found(symmetricRelations)).toEqual([]);
  });

  it("finds a contradiction that is told one way only", () => {
    expect(found(symmetricRelations, { ...bridge, relations: [bridge.relations[0]] })).toEqual([
      "relations[0]: c:2 contradicts c:1, but not the other way round",
    ]);
  });

  it("lets other relations go one way", () => {
    const relations = [{ ...bridge.relations[0], type: "responds-to" }] as const;
    expect(found(symmetricRelations, { ...bridge, relations })).toEqual([]);
  });
});
