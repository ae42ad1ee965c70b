import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark } from "./marks.js";
import { paragraphsOf } from "./paragraphs.js";
import { segmentsOf } from "./segments.js";

const mark = (kind: "source" | "cue", start: number, end: number): Mark => ({
  kind,
  item: "a:1",
  span: { start, end },
});
const shown = (text: string, marks: readonly Mark[]) =>
  segmentsOf(paragraphsOf(text), marks).map((segments) =>
    segments.map(({ start, end, marks: held }) => [
      text.slice(start, end),
      held.map(({ kind }) => kind).join("+"),
    ]),
  );

describe("segmentsOf", () => {
  it("cuts a paragraph wherever a mark begins or ends", () => {
    expect(shown("Ada said so.", [mark("source", 0, 3), mark("cue", 4, 8)])).toEqual([
      [
        ["Ada", "source"],
        [" ", ""],
        ["said", "cue"],
        [" so.", ""],
      ],
    ]);
  });

  it("gives words that two marks share both of them", () => {
    expect(shown("abcd", [mark("source", 0, 3), mark("cue", 1, 4)])).toEqual([
      [
        ["a", "source"],
        ["bc", "source+cue"],
        ["d", "cue"],
      ],
    ]);
  });

  it("carries a mark over into the next paragraph", () => {
    expect(shown("ab\n\ncd", [mark("source", 1, 5)])).toEqual([
      [
        ["a", ""],
        ["b", "source"],
      ],
      [
        ["c", "source"],
        ["d", ""],
      ],
    ]);
  });

  it("covers every paragraph exactly, whatever is marked", () => {
    const marks = fc.array(
      fc
        .tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }))
        .map(([start, length]) => mark("cue", start, start + length)),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\n ]{0,60}$/), marks, (text, unsorted) => {
        const sorted = unsorted.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
        const paragraphs = paragraphsOf(text);
        const whole = segmentsOf(paragraphs, sorted).map((segments) =>
          segments.map(({ start, end }) => text.slice(start, end)).join(""),
        );
        expect(whole).toEqual(paragraphs.map(({ start, end }) => text.slice(start, end)));
      }),
    );
  });

  it("takes a thousand marks on one place without a thousandfold answer", () => {
    const text = "a".repeat(1000);
    const marks = Array.from({ length: 1000 }, (_, i) => mark("cue", 0, 1000 - i));
    const held = segmentsOf(paragraphsOf(text), marks)
      .flat()
      .map((segment) => segment.marks.length);
    expect(Math.max(...held)).toBeLessThanOrEqual(16);
  });
});
