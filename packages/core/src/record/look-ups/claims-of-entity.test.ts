import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord, idsOf } from "../../../test/support/ferry-record.js";
import { claimsOfEntity } from "./claims-of-entity.js";

const { claimsBy, claimsAbout, claimsAimedAt } = claimsOfEntity(anyFerryRecord);

describe("the claims of an entity", () => {
  it("are by it where it is a source, by its id or itself", () => {
    expect(idsOf(claimsBy("e:brink"))).toEqual(["c:wish"]);
    expect(claimsBy(ferryRecord.entities[2])).toEqual(claimsBy("e:brink"));
  });

  it("are not by one who only passes them on", () => {
    expect(claimsBy("e:board")).toEqual([]);
  });

  it("are about it where they speak of it, each once, in the record's order", () => {
    expect(idsOf(claimsAbout("e:northbank"))).toEqual(["c:wish", "c:rain"]);
    expect(idsOf(claimsAbout("e:crews"))).toEqual(["c:need"]);
  });

  it("are aimed at it where it is accused, urged or addressed", () => {
    expect(idsOf(claimsAimedAt("e:olin"))).toEqual(["c:denial"]);
    expect(claimsAimedAt("e:northbank")).toEqual([]);
  });

  it("are none for an entity that the record does not hold", () => {
    expect([claimsBy("e:nobody"), claimsAbout("e:nobody"), claimsAimedAt("e:nobody")]).toEqual([[], [], []]);
  });
});
