import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord, ferrySpan } from "../../../test/support/ferry-record.js";
import { itemsById } from "./items-by-id.js";
import { mentionsOfEntity } from "./mentions.js";
import { spansOfItem } from "./spans-of.js";

const { spansOf } = spansOfItem(itemsById(anyFerryRecord), mentionsOfEntity(anyFerryRecord));

describe("the spans of an item", () => {
  it.each([
    ["of an entity its mentions", "e:brink", [ferrySpan("the mayor"), ferrySpan("Ada Brink")]],
    ["of a mention its span", "m:6", [ferrySpan("Marek Olin")]],
    [
      "of an attribution its source, cue and content",
      "a:crews",
      [ferrySpan("Crews"), ferrySpan("denied"), ferrySpan("that")],
    ],
    ["of a claim its content", "c:need", [ferrySpan("We need 9 ferries"), ferrySpan("not 7")]],
    ["of a figure its span", "f:nine", [ferrySpan("9")]],
    ["of a time its span", "t:monday", [ferrySpan("Monday")]],
    ["of an event its trigger", "v:rain", [ferrySpan("fell")]],
  ] as const)("are %s", (_, id, spans) => {
    expect(spansOf(id)).toEqual(spans);
  });

  it("are found by the item itself", () => {
    expect(spansOf(ferryRecord.events[0])).toEqual([ferrySpan("fell")]);
  });

  it.each(["e:no", "m:no", "a:no", "c:no", "f:no", "t:no", "v:no"] as const)("are none for %s", (id) => {
    expect(spansOf(id)).toEqual([]);
  });
});
