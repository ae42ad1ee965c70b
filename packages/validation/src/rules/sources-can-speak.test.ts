import { describe, expect, it } from "vitest";
import { changed, found } from "../../test/bridge-record.js";
import { sourcesCanSpeak } from "./sources-can-speak.js";

describe("sources-can-speak", () => {
  it("finds nothing in a good record", () => {
    expect(found(sourcesCanSpeak)).toEqual([]);
  });

  it("finds a thing that speaks, and one that is spoken to", () => {
    expect(found(sourcesCanSpeak, changed("attributions", 0, { sources: ["e:bridge"] }))).toEqual([
      "attributions[0].sources[0]: “old bridge” is a thing, which cannot speak",
    ]);
    expect(found(sourcesCanSpeak, changed("attributions", 2, { addressees: ["e:bridge"] }))).toEqual([
      "attributions[2].addressees[0]: “old bridge” is a thing, which cannot be spoken to",
    ]);
  });

  it("leaves places to the rule on metonymy", () => {
    expect(found(sourcesCanSpeak, changed("attributions", 0, { sources: ["e:lindhaven"] }))).toEqual([]);
  });
});
