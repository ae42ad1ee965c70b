import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord, ferrySpan } from "../../../test/support/ferry-record.js";
import { itemsById } from "./items-by-id.js";
import { mentionsOfEntity } from "./mentions.js";
import { spansOfItem } from "./spans-of.js";
import { wordsOfItem } from "./words-of.js";

const places = spansOfItem(itemsById(anyFerryRecord), mentionsOfEntity(anyFerryRecord));
const { text, textOf, wordsOf } = wordsOfItem(ferryRecord.article.text, places);

describe("the words of an item", () => {
  it("are what stands at its spans", () => {
    expect(wordsOf("c:need")).toBe("We need 9 ferries … not 7");
    expect(wordsOf(ferryRecord.figures[1])).toBe("9");
  });

  it("are none where the record does not hold it", () => {
    expect(wordsOf("c:nothing")).toBe("");
  });

  it("are those of any spans as well", () => {
    expect(textOf([ferrySpan("said")])).toBe("said");
    expect(text).toBe(ferryRecord.article.text);
  });
});
