import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord, idsOf } from "../../../test/support/ferry-record.js";
import { factsOfClaim } from "./facts-of-claim.js";
import { itemsById } from "./items-by-id.js";

const { figuresOf, timesOf, placesOf } = factsOfClaim(itemsById(anyFerryRecord));

describe("the facts of a claim", () => {
  it("are its figures, times and places, in the order it lists them", () => {
    expect(idsOf(figuresOf("c:need"))).toEqual(["f:nine", "f:seven-again"]);
    expect(idsOf(timesOf("c:wish"))).toEqual(["t:monday"]);
    expect(idsOf(placesOf(ferryRecord.claims[0]))).toEqual(["e:northbank"]);
  });

  it("are none where it lists none, or the record holds no such claim", () => {
    expect([figuresOf("c:rain"), timesOf("c:rain"), placesOf("c:nothing")]).toEqual([[], [], []]);
  });

  it("leave out what the record does not hold", () => {
    const dangling = { ...ferryRecord.claims[1], figures: ["f:none", "f:nine"], times: ["t:none"] } as const;
    expect(idsOf(figuresOf(dangling))).toEqual(["f:nine"]);
    expect(timesOf(dangling)).toEqual([]);
  });
});
