import { describe, expect, it } from "vitest";
import { changed, found } from "../../test/bridge-record.js";
import { unambiguousNames } from "./unambiguous-names.js";

describe("unambiguous-names", () => {
  it("finds nothing in a good record", () => {
    expect(found(unambiguousNames)).toEqual([]);
  });

  it("finds a name that two entities have, in whatever case", () => {
    expect(found(unambiguousNames, changed("entities", 4, { aliases: ["engineer", "ada brink"] }))).toEqual([
      "entities[4].aliases[1]: “ada brink” is a name of e:brink too",
    ]);
  });
});
