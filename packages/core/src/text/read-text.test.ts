import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeAt, isIgnorable, isSpace, widthOf } from "./characters.js";
import type { TextDocument } from "./document.js";
import { readText } from "./read-text.js";

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const anyCharacters = fc.string({ unit: "binary", maxLength: 200 });
const likelyPieces = [
  ..."\"'“”‘’«»‹›„`.?!…,;:-—()[]<>@#$%&/_+*=~ \n\r\t\u00a0\u200b\u00ad\u200d\ufeff\u0000",
  ...[
    "''",
    "``",
    "n't",
    "'s",
    "Mr.",
    "U.S.",
    "No.",
    "I.",
    "etc.",
    "http://",
    "www.",
    "a@b.co",
    "1,234",
    "\n\n",
    "\r\n",
  ],
  ...["Ito", "said", "The", "we", "12", "\ud83d", "\udc4d", "👩‍👧", "é", "谿", "Photo", "cannot", "'90s"],
];
const likelyTexts = fc
  .array(fc.constantFrom(...likelyPieces), { maxLength: 60 })
  .map((pieces) => pieces.join(""));
const anyText = fc.oneof(anyUnits, anyCharacters, likelyTexts);

function expectRanges(
  holders: readonly { readonly from: number; readonly to: number }[],
  count: number,
): void {
  let next = 0;
  for (const { from, to } of holders) {
    expect(from).toBe(next);
    expect(to).toBeGreaterThan(from);
    next = to;
  }
  expect(next).toBe(count);
}

function expectWhole({ text, paragraphs, sentences, tokens, quotations }: TextDocument): void {
  let end = 0;
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    expect(token.text).toBe(text.slice(token.start, token.end));
    for (let index = end; index < token.start; index += widthOf(codeAt(text, index))) {
      const code = codeAt(text, index);
      expect(isSpace(code) || isIgnorable(code)).toBe(true);
    }
    end = token.end;
  }
  for (let index = end; index < text.length; index += widthOf(codeAt(text, index))) {
    const code = codeAt(text, index);
    expect(isSpace(code) || isIgnorable(code)).toBe(true);
  }
  expectRanges(
    sentences.map((sentence) => sentence.tokens),
    tokens.length,
  );
  expectRanges(
    paragraphs.map((paragraph) => paragraph.sentences),
    sentences.length,
  );
  for (const sentence of sentences) {
    expect(sentence.start).toBe(tokens[sentence.tokens.from]?.start);
    expect(sentence.end).toBe(tokens[sentence.tokens.to - 1]?.end);
  }
  let last = -1;
  for (const { open, close, content } of quotations) {
    const start = open[0]?.start ?? -1;
    expect(start).toBeGreaterThan(last);
    last = start;
    expect(content.length).toBeGreaterThan(0);
    for (const span of [...open, ...(close === undefined ? [] : [close])]) {
      expect(tokens.some((token) => token.start === span.start && token.end === span.end)).toBe(true);
    }
    for (const span of content) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(close?.start ?? text.length);
    }
  }
}

describe("readText", () => {
  it("loses nothing of any string", () => {
    fc.assert(
      fc.property(anyText, (text) => expectWhole(readText(text))),
      { numRuns: 2000 },
    );
  });

  it("gives the same for the same text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readText(text)).toEqual(readText(text));
      }),
    );
  });

  it("reads an article into its layers", () => {
    const text = "LIMA: Gen. Silva left.\n“We lost,” he said. “Badly.”";
    const { paragraphs, sentences, tokens, quotations } = readText(text);
    expect(paragraphs.map(({ start, end, sentences: range }) => [text.slice(start, end), range])).toEqual([
      ["LIMA: Gen. Silva left.", { from: 0, to: 1 }],
      ["“We lost,” he said. “Badly.”", { from: 1, to: 3 }],
    ]);
    expect(sentences.map(({ tokens: range }) => range)).toEqual([
      { from: 0, to: 6 },
      { from: 6, to: 14 },
      { from: 14, to: 18 },
    ]);
    expect(tokens).toHaveLength(18);
    expect(quotations).toHaveLength(2);
  });

  it("reads nothing in nothing", () => {
    expect(readText("")).toEqual({ text: "", paragraphs: [], sentences: [], tokens: [], quotations: [] });
  });
});

/** One unit, again and again: what a scanner that looks back or ahead too far would choke on. */
const hostileUnits = [
  ..."\"'a(.,“”‘’\n `#@-1\u200d\ud800",
  ...[
    "Mr. ",
    "I. ",
    ". . a",
    "'a",
    " 'a' ",
    '"a" ',
    "“a‘b«c",
    "<a",
    "a@",
    "a+",
    "1,22,",
    ",22",
    "www.",
    "http://",
  ],
  ...["“a\n", '"a\n\n', ". [1]", "?” A ", "x\n", "Photo: ", "a-"],
];

describe("the time readText takes", () => {
  const timeOf = (text: string): number => {
    const start = performance.now();
    readText(text);
    return performance.now() - start;
  };
  /** The lesser of two runs, since other work on the machine only ever adds. */
  const leastTimeOf = (text: string): number => Math.min(timeOf(text), timeOf(text));

  it.each(hostileUnits)("grows no faster than a text of %j", (unit) => {
    const short = unit.repeat(Math.ceil(8_192 / unit.length));
    const long = short.repeat(8);
    // Quadratic work would take 64 times as long; caches and the collector alone take linear work past 8.
    const noise = 10;
    expect(leastTimeOf(long)).toBeLessThan(32 * (leastTimeOf(short) + noise));
  });

  it.each(['"', "'", "a", "(", ".", "\n", "“"])("is small for a megabyte of %j", (unit) => {
    const document = readText(unit.repeat(1_048_576));
    expect(document.tokens.reduce((sum, token) => sum + token.text.length, 0)).toBe(
      unit === "\n" ? 0 : 1_048_576,
    );
  });
});
