import { describe, expect, it } from "vitest";
import { anyFerryRecord, idsOf } from "../../../test/support/ferry-record.js";
import { itemsById } from "./items-by-id.js";
import { names } from "./names.js";

const { entitiesOf, nameOf, namesOf } = names(itemsById(anyFerryRecord));

describe("names", () => {
  it("are those of the record, and the id of what it does not hold", () => {
    expect(nameOf("e:brink")).toBe("Ada Brink");
    expect(namesOf(["e:olin", "e:nobody"])).toEqual(["Marek Olin", "e:nobody"]);
  });

  it("lead to entities, of which those that are not there are passed over", () => {
    expect(idsOf(entitiesOf(["e:olin", "e:nobody", "e:brink"]))).toEqual(["e:olin", "e:brink"]);
  });
});
