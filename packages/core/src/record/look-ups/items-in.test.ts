import { describe, expect, expectTypeOf, it } from "vitest";
import { ferryRecord } from "../../../test/support/ferry-record.js";
import type { EntityId } from "../ids.js";
import type { ArticleRecord } from "../index.js";
import { type EntityIn, idOf, type Ref } from "./items-in.js";

describe("idOf", () => {
  it("takes an item or its id", () => {
    expect([idOf("e:brink"), idOf(ferryRecord.entities[2])]).toEqual(["e:brink", "e:brink"]);
  });
});

describe("the items in a record", () => {
  it("have the ids that the record's type knows", () => {
    expectTypeOf<Extract<Ref<EntityIn<typeof ferryRecord>>, string>>().toEqualTypeOf<
      "e:board" | "e:reporters" | "e:brink" | "e:northbank" | "e:olin" | "e:crews"
    >();
    expectTypeOf<Extract<Ref<EntityIn<ArticleRecord>>, string>>().toEqualTypeOf<EntityId>();
  });
});
