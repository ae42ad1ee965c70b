import { detachText } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { at, bridge, changed, found } from "../../test/bridge-record.js";
import { quotedWords } from "./quoted-words.js";

describe("quoted-words", () => {
  it("finds nothing in a good record", () => {
    expect(found(quotedWords)).toEqual([]);
  });

  it("finds a quote that does not stand at its span", () => {
    const quotes = [
      { span: at("The bridge is sound"), quote: "The bridge is sound" },
      { span: at("may fall"), quote: "may rise" },
    ];
    expect(found(quotedWords, bridge, undefined, quotes)).toEqual([
      "quotes[1].quote: the quoted words are not those of the text",
    ]);
  });

  it("compares lengths where the text is not at hand", () => {
    const quotes = [{ span: { start: 1, end: 4 }, quote: "four" }];
    expect(found(quotedWords, detachText(bridge), undefined, quotes)).toHaveLength(1);
  });

  it("finds words that a statement quotes and the text does not have", () => {
    const record = changed("claims", 0, {
      statement: "She said it “will fall,” and “may fall within 12 months”.",
    });
    expect(found(quotedWords, record)).toEqual([
      "claims[0].statement: “will fall” is quoted, but does not stand in the text",
    ]);
  });
});
