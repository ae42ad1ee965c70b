import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../src/parser/index.js";
import { parseRecord, type Span } from "../src/record/index.js";

const MEGABYTE = 2 ** 20;

/** Milliseconds that a megabyte may take on a slow, busy machine; it takes seconds on an idle one. */
const LONG = 600_000;

/** Every span anywhere in a value. */
function spansIn(value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== "object" || value === null) return [];
  if (
    "start" in value &&
    "end" in value &&
    typeof value.start === "number" &&
    typeof value.end === "number"
  ) {
    return [{ start: value.start, end: value.end }];
  }
  return Object.values(value).flatMap(spansIn);
}

function check(text: string) {
  const record = parseArticle({ text, publishedAt: "2024-08-19" });
  expect(parseRecord(record)).toEqual(record);
  expect(record.article.text).toBe(text);
  const outside = spansIn(record).filter(({ start, end }) => start < 0 || end > text.length || start >= end);
  expect(outside).toEqual([]);
  return record;
}

/** Words that news is made of, so that random texts reach every stage. */
const newsWords = fc.constantFrom(
  ..."“ ” \" ' ‘ ’ « » `` '' . , ; : — - ( ) \n \n\n said told accused of denied that not may according to at least 40,139 $1.2bn two-thirds Monday late July since October 7 Blinken Prime Minister the Israeli military he she we two officials U.S. Lt. Gen.".split(
    " ",
  ),
);

describe("any text", () => {
  it("gives a record, be it any characters at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void check(text)));
  });

  it("gives a record, be it lone surrogates, NUL, right-to-left or zero-width characters", () => {
    const units = fc.constantFrom(
      "\ud800",
      "\udc00",
      "\0",
      "\u202e",
      "\u200b",
      "م",
      "א",
      "é",
      "👩‍👩‍👧",
      " ",
      "\r",
      "\n",
      "a",
      "“",
      "”",
    );
    fc.assert(fc.property(fc.string({ unit: units, maxLength: 200 }), (text) => void check(text)));
  });

  it("gives a record, be it news words in any order", () => {
    fc.assert(fc.property(fc.array(newsWords, { maxLength: 120 }), (words) => void check(words.join(" "))));
  });

  it("gives the same bytes for the same text", () => {
    fc.assert(
      fc.property(fc.array(newsWords, { maxLength: 80 }), (words) => {
        const text = words.join(" ");
        expect(JSON.stringify(parseArticle(text))).toBe(JSON.stringify(parseArticle(text)));
      }),
    );
  });

  it.each([
    ["of one quotation mark", '"'],
    ["without a space", "a"],
  ])("gives a record for a megabyte %s", { timeout: LONG }, (_, unit) => {
    check(unit.repeat(MEGABYTE));
  });

  it.each([
    ["of an opening mark", "“"],
    ["of an apostrophe", "'"],
    ["of full stops", "."],
    ["of opening brackets", "("],
    ["of line ends", "\n"],
    ["of one word", "said "],
    ["of one name", "Ada Brink "],
    ["of one number", "7 "],
    ["of one weekday", "Monday "],
  ])("gives a record for an eighth of a megabyte %s", { timeout: LONG }, (_, unit) => {
    check(unit.repeat(MEGABYTE / 8 / unit.length));
  });
});

describe("time", () => {
  const article =
    "“We have waited eleven months,” said Irene Castellan, head of the union, on Monday. The Port Authority denied it. According to two officials, at least 2,140 of its 3,050 members may walk out in late July. He accused the ministry of delay.\n\n";
  const seconds = (text: string) => {
    const start = performance.now();
    parseArticle(text);
    return performance.now() - start;
  };

  it("grows about as the text does, up to a megabyte", { timeout: LONG }, () => {
    parseArticle(article.repeat(200));
    const half = seconds(article.repeat(Math.floor(MEGABYTE / 2 / article.length)));
    const whole = seconds(article.repeat(Math.floor(MEGABYTE / article.length)));
    // Twice the text: 2 is linear, 4 is quadratic; between them lies the noise of the machine.
    expect(whole / half).toBeLessThan(3);
  });
});
