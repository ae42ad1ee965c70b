import { describe, expect, it } from "vitest";
import { labelledRanges } from "./labelled-ranges.js";
import type { Bio } from "./tagger.js";

type Kind = "person" | "place";

const ranges = (...labels: readonly Bio<Kind>[]): readonly string[] =>
  labelledRanges(labels).map(({ kind, from, to }) => `${kind} ${from}-${to}`);

describe("labelledRanges", () => {
  it("are runs that begin and go on, to the end of the labels", () => {
    expect(ranges("O", "B-person", "I-person", "O", "B-place")).toEqual(["person 1-3", "place 4-5"]);
    expect(ranges("O", "O")).toEqual([]);
  });

  it("end where another begins", () => {
    expect(ranges("B-person", "B-person", "I-person")).toEqual(["person 0-1", "person 1-3"]);
  });

  it("begin where nothing has begun, or another kind goes on", () => {
    expect(ranges("I-person", "I-person", "I-place")).toEqual(["person 0-2", "place 2-3"]);
  });
});
