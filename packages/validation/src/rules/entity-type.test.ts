import { describe, expect, it } from "vitest";
import { bridge, changed, found, ofText } from "../../test/bridge-record.js";
import { entityType } from "./entity-type.js";

describe("entity-type", () => {
  it("finds nothing in a good record", () => {
    expect(found(entityType)).toEqual([]);
  });

  it.each([
    [
      "a person that is called “it”",
      changed("mentions", 10, { entity: "e:olin" }),
      "mentions[10].entity: “it” is said of “Marek Olin”, a person",
    ],
    [
      "a place that is called “her”",
      changed("mentions", 4, { entity: "e:lindhaven" }),
      "mentions[4].entity: “Her” is said of “Lindhaven”, a place",
    ],
    [
      "a person described in the plural",
      changed("mentions", 9, { entity: "e:olin" }),
      "mentions[9].entity: “reporters” is said of “Marek Olin”, a person",
    ],
  ])("finds %s", (_, record, message) => {
    expect(found(entityType, record)).toEqual([message]);
  });

  it("lets a word that tells nothing be anything", () => {
    expect(found(entityType, changed("mentions", 11, { entity: "e:lindhaven" }))).toEqual([]);
  });

  it("finds a “Mrs” that is a place", () => {
    const record = ofText("Mrs Brink left.", {
      entities: bridge.entities,
      mentions: [{ id: "m:1", entity: "e:lindhaven", span: { start: 0, end: 9 }, kind: "name" }],
    });
    expect(found(entityType, record)).toEqual([
      "mentions[0].entity: “Mrs Brink” is said of “Lindhaven”, a place",
    ]);
  });
});
