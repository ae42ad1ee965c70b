import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord, idsOf } from "../../../test/support/ferry-record.js";
import { attributions } from "./attributions.js";
import { itemsById } from "./items-by-id.js";

const { attributionsBy, attributionsTo, attributionOf, claimsOf } = attributions(
  anyFerryRecord,
  itemsById(anyFerryRecord),
);

describe("attributions", () => {
  it("are by their sources and to their addressees", () => {
    expect(idsOf(attributionsBy("e:board"))).toEqual(["a:board"]);
    expect(idsOf(attributionsTo("e:reporters"))).toEqual(["a:board"]);
    expect(attributionsBy("e:reporters")).toEqual([]);
  });

  it("are what a claim stands on, and the article's own claims stand on none", () => {
    expect(attributionOf("c:denial")?.id).toBe("a:crews");
    expect(attributionOf(ferryRecord.claims[2])?.id).toBe("a:crews");
    expect(attributionOf("c:rain")).toBeUndefined();
  });

  it("have the claims that stand on them", () => {
    expect(idsOf(claimsOf("a:olin"))).toEqual(["c:need"]);
    expect(claimsOf("a:board")).toEqual([]);
  });

  it("are none where a reference leads nowhere", () => {
    const dangling = { ...ferryRecord.claims[2], attribution: "a:none" } as const;
    expect(attributionOf(dangling)).toBeUndefined();
    expect(attributionOf("c:nothing")).toBeUndefined();
  });
});
