import { describe, expect, it } from "vitest";
import { readText } from "../../text/index.js";
import { formOf, quotedSpans } from "./form-of.js";

/** How words are given in a text. */
function form(text: string, ...content: readonly string[]): string {
  const spans = content.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  return formOf(text, quotedSpans(readText(text)), spans);
}

describe("quotedSpans", () => {
  it("are the words of the outermost quotations", () => {
    const text = "Ada said: “He called it ‘a lie’ twice.” Bo said: “No.”";
    expect(quotedSpans(readText(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      "He called it ‘a lie’ twice.",
      "No.",
    ]);
  });
});

describe("formOf", () => {
  it("is direct within quotation marks, indirect without, and mixed with some", () => {
    expect(form("“The bridge fell,” Ada said.", "The bridge fell")).toBe("direct");
    expect(form("Ada said the bridge fell.", "the bridge fell")).toBe("indirect");
    expect(form("Ada said the bridge “fell apart”.", "the bridge “fell apart”")).toBe("mixed");
  });

  it("goes by all parts of a content", () => {
    expect(form("“The bridge,” Ada said, “fell.”", "The bridge", "fell")).toBe("direct");
    expect(form("“The bridge,” Ada said, had fallen.", "The bridge", "had fallen")).toBe("mixed");
  });

  it("is direct still where a twentieth of the letters stand outside, not where more do", () => {
    const quoted = "a".repeat(19);
    expect(form(`Ada said b “${quoted}”.`, `b “${quoted}”`)).toBe("direct");
    expect(form(`Ada said bb “${quoted}”.`, `bb “${quoted}”`)).toBe("mixed");
  });
});
