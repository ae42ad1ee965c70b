import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord, idsOf } from "../../../test/support/ferry-record.js";
import { mentionsOfEntity } from "./mentions.js";

const { mentionsOf } = mentionsOfEntity(anyFerryRecord);

describe("the mentions of an entity", () => {
  it("stand in the order of the text", () => {
    expect(idsOf(mentionsOf("e:brink"))).toEqual(["m:3", "m:4"]);
    expect(mentionsOf(ferryRecord.entities[2])).toEqual(mentionsOf("e:brink"));
  });

  it("are none for an entity that the record does not hold", () => {
    expect(mentionsOf("e:nobody")).toEqual([]);
  });
});
