import { describe, expect, it } from "vitest";
import { bridge, found } from "../../test/bridge-record.js";
import { entityMentions } from "./entity-mentions.js";

describe("entity-mentions", () => {
  it("finds nothing in a good record", () => {
    expect(found(entityMentions)).toEqual([]);
  });

  it("finds an entity that nothing mentions", () => {
    const record = { ...bridge, mentions: bridge.mentions.slice(0, -1) };
    expect(found(entityMentions, record)).toEqual(["entities[6]: “harbour office” has no mention"]);
  });
});
