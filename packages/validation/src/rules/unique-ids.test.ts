import { describe, expect, it } from "vitest";
import { changed, found } from "../../test/bridge-record.js";
import { uniqueIds } from "./unique-ids.js";

describe("unique-ids", () => {
  it("finds nothing in a good record", () => {
    expect(found(uniqueIds)).toEqual([]);
  });

  it("finds an id that two items have", () => {
    expect(found(uniqueIds, changed("claims", 2, { id: "c:1" }))).toEqual([
      "claims[2].id: the id c:1 is that of claims[0] too",
    ]);
  });
});
