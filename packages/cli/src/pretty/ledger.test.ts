import { stripVTControlCharacters } from "node:util";
import type { ArticleRecord } from "@onrecord/core/record";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { harbour, harbourText } from "../../test/harbour.js";
import { ledger } from "./ledger.js";

const plain = (width: number) => ledger(harbour, harbourText, { width, colour: false });

/** A record of nothing but one claim in the article's own voice: the whole text. */
function oneClaim(text: string, more: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    ...harbour,
    article: { id: "one", sha256: "0".repeat(64), length: text.length, language: "en" },
    entities: [],
    mentions: [],
    attributions: [],
    claims: [
      {
        id: "c:1",
        content: [{ start: 0, end: text.length }],
        act: "state",
        certainty: "certain",
        polarity: "positive",
        hedges: [],
        sources: [],
        targets: [],
        about: [],
        figures: [],
        times: [],
        places: [],
      },
    ],
    figures: [],
    times: [],
    relations: [],
    ...more,
  };
}

describe("a ledger", () => {
  it.each([40, 60, 100])("reads as in test/golden at %i columns", async (width) => {
    await expect(plain(width)).toMatchFileSnapshot(`../../test/golden/harbour-${width}.txt`);
  });

  it.each([40, 41, 59, 60, 77, 100, 120])(
    "keeps within %i columns and ends no line in white space",
    (width) => {
      for (const line of plain(width).split("\n")) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    },
  );

  it("says the same in colour as without", () => {
    const coloured = ledger(harbour, harbourText, { width: 60, colour: true });
    expect(coloured).toContain("\u001b[");
    expect(stripVTControlCharacters(coloured)).toBe(plain(60));
  });

  it("sets off hedges, figures and times where they stand", () => {
    const coloured = ledger(harbour, harbourText, { width: 100, colour: true });
    expect(coloured).toContain("a report that \u001b[33mmay\u001b[39m put");
    expect(coloured).toContain("at \u001b[36mmore than 40 million euros\u001b[39m\n");
    expect(coloured).toContain("on \u001b[35mFriday\u001b[39m, ending");
  });

  it("names a source that is no entity by its words, and says where no source is named", () => {
    const [first, ...attributions] = harbour.attributions;
    const [, said, accused, ...claims] = harbour.claims;
    if (!first || said?.attribution === undefined || accused?.attribution === undefined)
      throw new Error("fixture");
    const record: ArticleRecord = {
      ...harbour,
      attributions: [first, ...attributions.map((a) => ({ ...a, source: [], sources: [] }))],
      claims: [{ ...said, sources: [] }, { ...accused, sources: [] }, ...claims],
    };
    const text = ledger(record, harbourText, { width: 100, colour: false });
    expect(text).toMatch(/^2 {2}Ida Lindqvist, head of the Norvian fishers’ union +criticize · direct$/m);
    expect(text).toMatch(/^3 {2}source not named +accuse · indirect$/m);
  });

  it("measures wide characters and emoji as a terminal shows them", () => {
    const text = "漢字と👩‍🚀と한국어".repeat(20);
    const lines = ledger(oneClaim(text), text, { width: 40, colour: false }).split("\n");
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeGreaterThanOrEqual(38);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(40);
  });

  it("tells what would fill in times that hang on the date of publication, where there is none", () => {
    const text = "On Monday.";
    const times = [{ id: "t:1", span: { start: 3, end: 9 }, type: "DATE", value: "XXXX-WXX-1" }] as const;
    const undated = oneClaim(text, { times });
    const dated = { ...undated, article: { ...undated.article, publishedAt: "2024-08-19" } };
    expect(ledger(undated, text, { width: 100, colour: false })).toContain("--published");
    expect(ledger(dated, text, { width: 100, colour: false })).not.toContain("--published");
  });

  it("says so where no claim was found", () => {
    const text = "Nothing.";
    expect(ledger(oneClaim(text, { claims: [] }), text, { width: 60, colour: false })).toContain(
      "No claim was found.",
    );
  });

  it("lets no control character of an article through, whatever the text", () => {
    const nasty = fc.string({
      unit: fc.oneof(
        fc.constantFrom("\u001b", "\u009b", "\u0007", "\u202e", "\n"),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      ),
      minLength: 1,
    });
    fc.assert(
      fc.property(nasty, nasty, (text, title) => {
        const record = oneClaim(text);
        const printed = ledger({ ...record, article: { ...record.article, title } }, text, {
          width: 60,
          colour: false,
        });
        expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it("sets a megabyte without a space", () => {
    const text = "a".repeat(1_000_000);
    const printed = ledger(oneClaim(text), text, { width: 80, colour: false });
    expect(printed.replace(/[^a]/g, "").length).toBeGreaterThanOrEqual(1_000_000);
  });
});
