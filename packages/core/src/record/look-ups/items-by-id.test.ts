import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord, idsOf } from "../../../test/support/ferry-record.js";
import type { Entity } from "../index.js";
import { finder, itemsById, present, resolved } from "./items-by-id.js";

const items = itemsById(anyFerryRecord);

describe("itemsById", () => {
  it("finds each noun's items", () => {
    expect([
      items.entity("e:brink"),
      items.mention("m:4"),
      items.attribution("a:olin"),
      items.claim("c:rain"),
      items.figure("f:nine"),
      items.time("t:monday"),
      items.event("v:rain"),
    ]).toEqual([
      ferryRecord.entities[2],
      ferryRecord.mentions[3],
      ferryRecord.attributions[2],
      ferryRecord.claims[3],
      ferryRecord.figures[1],
      ferryRecord.times[0],
      ferryRecord.events[0],
    ]);
  });

  it("finds nothing where the record holds no such item", () => {
    expect([items.entity("e:nobody"), items.claim("c:nothing"), items.event("v:none")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("finder", () => {
  it("finds the later of two with one id", () => {
    const find = finder([
      { id: "x", nth: 1 },
      { id: "x", nth: 2 },
    ]);
    expect(find("x")?.nth).toBe(2);
  });
});

describe("resolved", () => {
  it("takes an item as it is and finds one by its id", () => {
    const foreign: Entity = { ...ferryRecord.entities[4], name: "another Olin" };
    expect(resolved<Entity>(foreign, items.entity)).toBe(foreign);
    expect(resolved<Entity>("e:olin", items.entity)).toBe(ferryRecord.entities[4]);
  });
});

describe("present", () => {
  it("gives items in the order asked and passes over what is not there", () => {
    expect(idsOf(present(["e:olin", "e:nobody", "e:board"], items.entity))).toEqual(["e:olin", "e:board"]);
  });
});
