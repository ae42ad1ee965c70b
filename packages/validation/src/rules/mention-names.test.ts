import { describe, expect, it } from "vitest";
import { changed, found, ofText } from "../../test/bridge-record.js";
import { mentionNames } from "./mention-names.js";

describe("mention-names", () => {
  it("finds nothing in a good record", () => {
    expect(found(mentionNames)).toEqual([]);
  });

  it("finds a name that is not among the entity's names", () => {
    expect(found(mentionNames, changed("mentions", 2, { entity: "e:olin" }))).toEqual([
      "mentions[2].entity: “Ada Brink” is not among the names of “Marek Olin”",
    ]);
  });

  it("takes aliases, in capitals too", () => {
    const record = changed("entities", 0, { name: "Port of Lindhaven", aliases: ["Lindhaven"] });
    expect(found(mentionNames, record)).toEqual([]);
  });

  it("takes a form of address before the name", () => {
    const record = ofText("Ms. Brink left.", {
      entities: [{ type: "person", id: "e:1", name: "Ada Brink", aliases: ["Brink"], roles: [] }],
      mentions: [{ id: "m:1", entity: "e:1", span: { start: 0, end: 9 }, kind: "name" }],
    });
    expect(found(mentionNames, record)).toEqual([]);
  });
});
