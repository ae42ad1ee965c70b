import { readdirSync, readFileSync } from "node:fs";
import { attachText, TextMismatchError } from "@onrecord/core/record";
import { quotesOf } from "@onrecord/dataset-writer";
import { describe, expect, it } from "vitest";
import { quotes, record } from "./index.js";

/** The file of the article's text, which is no part of the project. */
const path = process.env["ONRECORD_SEED"] ?? "";
describe("the article's record", () => {
  it("has no text, only what tells which text it belongs to", () => {
    expect(record.article).not.toHaveProperty("text");
    expect(record.article.length).toBe(3950);
    expect(record.article.sha256).toBe("03b877efe7f4732ffcdb025988decbdd3e97d5da27118598e692a29071fa8d42");
  });

  it("says how a wrong text differs", () => {
    expect(() => attachText(record, "another text")).toThrow(TextMismatchError);
    expect(() => attachText(record, "another text")).toThrow(/has 3950 UTF-16 code units, this one has 12/);
    expect(() => attachText(record, "x".repeat(3950))).toThrow(/has SHA-256 03b877ef/);
    const [quote] = quotes;
    expect(() => attachText(record, "x".repeat(3950), quotes)).toThrow(
      `the first span that fails is ${quote?.span.start} to ${quote?.span.end}, where a quotation does not stand`,
    );
    expect(() => attachText(record, "x".repeat(3940))).toThrow(
      /the first span that fails is \d+ to 39\d\d, beyond/,
    );
  });
});

describe.skipIf(path === "")("with the article at hand", () => {
  const text = path === "" ? "" : readFileSync(path, "utf8");
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);

  it("takes the text back, and no text that was changed", () => {
    expect(attachText(record, text).article.text).toBe(text);
    const at = text.indexOf("a");
    expect(() => attachText(record, `${text.slice(0, at)}o${text.slice(at + 1)}`)).toThrow(TextMismatchError);
    expect(() => attachText(record, `${text}\n`)).toThrow(TextMismatchError);
  });

  it("quotes the words that stand there, between quotation marks", () => {
    expect(quotes.length).toBe(8);
    for (const { span, quote } of quotes) {
      expect(words(span)).toBe(quote);
      expect(text[span.start - 1]).toBe("“");
      expect(text[span.end]).toBe("”");
    }
    expect(quotesOf(record.attributions, text)).toEqual(quotes);
  });

  it("has every span end where words end", () => {
    const splitsWord = (at: number) => /\w/.test(text[at - 1] ?? "") && /\w/.test(text[at] ?? "");
    const spans = [
      ...record.mentions.map(({ span }) => span),
      ...record.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
      ...record.claims.flatMap(({ content, hedges }) => [...content, ...hedges]),
      ...record.times.map(({ span }) => span),
      ...record.events.map(({ trigger }) => trigger),
    ];
    expect(spans.filter(({ start, end }) => splitsWord(start) || splitsWord(end))).toEqual([]);
  });

  it("mentions by name what it says are names", () => {
    const lowerCase = record.mentions.filter(
      ({ kind, span }) => kind === "name" && !/^[A-Z]|^southern/.test(words(span)),
    );
    expect(lowerCase).toEqual([]);
  });

  it("keeps the article's sentences out of this package: never seven of its words in a row, quotations aside", () => {
    const wordsOf = (string: string) => string.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (string: string) => {
      const all = wordsOf(string);
      return all
        .slice(0, Math.max(0, all.length - 6))
        .map((_, index) => all.slice(index, index + 7).join(" "));
    };
    const own = new Set(text.split(/“[^”]*”/u).flatMap(runs));
    const root = new URL("../../../", import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
      (name) =>
        !/node_modules|\.turbo|\.map$/.test(name) && /\.(?:ts|cts|js|cjs|mjs|json|jsonld|md|txt)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(20);
    const shared = files.flatMap((name) =>
      runs(readFileSync(new URL(name, root), "utf8"))
        .filter((run) => own.has(run))
        .map((run) => `${name}: ${run}`),
    );
    expect(shared).toEqual([]);
  });
});
