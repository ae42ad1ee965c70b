import { describe, expect, it } from "vitest";
import { at, changed, found, ofText } from "../../test/bridge-record.js";
import { tokenBoundaries } from "./token-boundaries.js";

describe("token-boundaries", () => {
  it("finds nothing in a good record", () => {
    expect(found(tokenBoundaries)).toEqual([]);
  });

  it("finds half a word", () => {
    const { start, end } = at("Monday");
    expect(found(tokenBoundaries, changed("times", 0, { span: { start, end: end - 1 } }))).toEqual([
      "times[0].span: the span ends within a word",
    ]);
    expect(found(tokenBoundaries, changed("times", 0, { span: { start: start + 1, end } }))).toEqual([
      "times[0].span: the span begins within a word",
    ]);
  });

  it("finds white space at the ends", () => {
    expect(found(tokenBoundaries, changed("times", 0, { span: at(" Monday") }))).toEqual([
      "times[0].span: the span has white space at its ends",
    ]);
  });

  it("lets a span end at a mark within a word, such as a hyphen", () => {
    const other = "The US-led talks went on.";
    const times = [{ id: "t:1", span: { start: 4, end: 6 }, type: "DATE", value: "2024" }] as const;
    expect(found(tokenBoundaries, ofText(other, { times }))).toEqual([]);
  });
});
