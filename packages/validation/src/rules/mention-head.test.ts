import { describe, expect, it } from "vitest";
import { at, changed, found } from "../../test/bridge-record.js";
import { mentionHead } from "./mention-head.js";

describe("mention-head", () => {
  it("finds nothing in a good record", () => {
    expect(found(mentionHead)).toEqual([]);
  });

  it("finds a head outside its mention", () => {
    expect(found(mentionHead, changed("mentions", 3, { head: at("Mayor") }))).toEqual([
      "mentions[3].head: the head lies outside the mention",
    ]);
  });
});
