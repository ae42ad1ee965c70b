import { describe, expect, it } from "vitest";
import { smallRecord } from "../../test/support/small-record.js";
import { attachText, detachText, TextMismatchError } from "./attach-text.js";
import { parseRecord } from "./parse-record.js";

const { text } = smallRecord.article;

describe("a standoff record", () => {
  it("has no text, is a record, and gets its text back", () => {
    const standoff = detachText(smallRecord);
    expect(standoff.article).not.toHaveProperty("text");
    expect(parseRecord(standoff)).toEqual(standoff);
    expect(attachText(standoff, text)).toEqual(smallRecord);
  });

  it("says how a wrong text differs", () => {
    expect(() => attachText(smallRecord, `${text}\n`)).toThrow(TextMismatchError);
    expect(() => attachText(smallRecord, `${text}\n`)).toThrow(/has 81 UTF-16 code units, this one has 82/);
    expect(() => attachText(smallRecord, text.replace("Ada", "Ida"))).toThrow(
      /has SHA-256 [0-9a-f]{64}, this one/,
    );
  });

  it("names the first span that a wrong text fails", () => {
    expect(() => attachText(smallRecord, text.slice(0, 12))).toThrow(
      "the first span that fails is 0 to 21, beyond its end",
    );
    expect(() => attachText(smallRecord, `${text}\n`)).not.toThrow("the first span that fails");
    const quotes = ["bridges", "Ada"].map((quote) => {
      const start = text.indexOf(quote);
      expect(start).toBeGreaterThanOrEqual(0);
      return { span: { start, end: start + quote.length }, quote };
    });
    expect(() => attachText(smallRecord, `x${text}`, quotes)).toThrow(
      "the first span that fails is 11 to 14, where a quotation does not stand",
    );
    expect(attachText(smallRecord, text, quotes)).toEqual(smallRecord);
  });
});
