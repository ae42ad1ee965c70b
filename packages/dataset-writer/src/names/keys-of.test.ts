import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf } from "./keys-of.js";

const keys = (...ids: readonly string[]) => keysOf(ids.map((id) => ({ id })));

describe("keysOf", () => {
  it.each([
    ["c:last-opportunity", "lastOpportunity"],
    ["t:october-7", "october7"],
    ["e:NATO", "nato"],
    ["e:UN_Security.Council", "unSecurityCouncil"],
    ["e:iPhone", "iPhone"],
    ["e:1", "_1"],
    ["e:7-eleven", "_7Eleven"],
    ["e:constructor", "constructor"],
    ["e:class", "class_"],
    ["e:then", "then_"],
    ["e:module", "module_"],
  ])("makes of %s %s", (id, key) => {
    expect(keys(id)).toEqual([key]);
  });

  it("gives no key twice", () => {
    expect(keys("e:a-b", "e:aB", "e:a.b", "e:a-b2", "e:a-b")).toEqual(["aB", "aB3", "aB4", "aB2", "aB5"]);
  });

  it("gives identifiers that a module can export, no two alike, for any ids", () => {
    const id = fc.stringMatching(/^e:[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/);
    fc.assert(
      fc.property(fc.array(id), (ids) => {
        const made = keys(...ids);
        expect(new Set(made).size).toBe(ids.length);
        for (const key of made) expect(() => new Function(`"use strict"; const ${key} = 1;`)).not.toThrow();
      }),
    );
  });
});
