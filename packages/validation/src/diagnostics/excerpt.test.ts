import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpterOf } from "./excerpt.js";

function at(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
function marked(text: string, words: string) {
  const excerpt = excerpterOf(text)(at(text, words));
  return { ...excerpt, mark: excerpt.text.slice(excerpt.mark.start, excerpt.mark.end) };
}

describe("excerpterOf", () => {
  it("shows a short line whole, with its number and the column", () => {
    expect(marked("Rain fell.\r\nAda Brink left early.", "left")).toEqual({
      line: 2,
      column: 11,
      text: "Ada Brink left early.",
      mark: "left",
    });
  });

  it("cuts a long line at words, and says so", () => {
    const line = `${"word ".repeat(40)}Lindhaven ${"more ".repeat(40)}`.trim();
    const excerpt = marked(line, "Lindhaven");
    expect(excerpt.mark).toBe("Lindhaven");
    expect(excerpt.text).toMatch(/^…word .*…$/);
    expect(excerpt.text.length).toBeLessThan(95);
  });

  it("marks a span that runs over a line's end up to there", () => {
    expect(marked("one two\nthree", "two\nthree").mark).toBe("two");
  });

  it("takes any span of any text, and marks a part of what it shows", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(300), fc.nat(300), (text, start, length) => {
        const { text: shown, mark, line, column } = excerpterOf(text)({ start, end: start + length });
        expect(mark.start).toBeLessThanOrEqual(mark.end);
        expect(mark.end).toBeLessThanOrEqual(shown.length);
        expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
    );
  });
});
