import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord } from "../../../test/support/ferry-record.js";
import { relations } from "./relations.js";

const { relationsFrom, relationsTo } = relations(anyFerryRecord);
const [contradiction, answer] = ferryRecord.relations;

describe("the relations of a claim", () => {
  it("are found both ways", () => {
    expect(relationsFrom("c:need")).toEqual([answer]);
    expect(relationsTo("c:need")).toEqual([contradiction]);
    expect(relationsTo(ferryRecord.claims[0])).toEqual([answer]);
  });

  it("are none for a claim that stands by itself", () => {
    expect([relationsFrom("c:rain"), relationsTo("c:rain")]).toEqual([[], []]);
  });
});
