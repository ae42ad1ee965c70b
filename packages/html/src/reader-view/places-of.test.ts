import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf } from "./places-of.js";

const at = (first: number, last = first) => ({ first, last });

describe("the place of a piece of an article on its page", () => {
  it("is where its words stand, if they stand there once", () => {
    expect(placesOf(["Rain fell.", "It stopped."], ["Home", "Rain fell.", "Sport", "It stopped."])).toEqual([
      at(1),
      at(3),
    ]);
  });

  it("is next to its neighbours, if they stand there several times", () => {
    const page = ["Read on", "Rain fell.", " ", "Read on", "It stopped.", "Read on"];
    expect(placesOf(["Rain fell.", " ", "Read on"], page)).toEqual([at(1), at(2), at(3)]);
    expect(placesOf(["Read on", "It stopped."], page)).toEqual([at(3), at(4)]);
  });

  it("is the first with its words, if nothing tells more", () => {
    expect(placesOf(["Rain", "Rain"], ["Sun", "Rain", "Rain", "Rain"])).toEqual([at(1), at(2)]);
  });

  it("is several pieces, if Readability joined them", () => {
    const page = ["Sun.", "Rain ", "fell", " all day.", "It stopped."];
    expect(placesOf(["Sun.", "Rain fell all day."], page)).toEqual([at(0), at(1, 3)]);
    expect(placesOf(["Rain fell all day.", "It stopped."], page)).toEqual([at(1, 3), at(4)]);
  });

  it("is unknown, if the page does not have its words", () => {
    expect(placesOf(["Snow", "Rain"], ["Rain"])).toEqual([undefined, at(0)]);
  });

  it("is not taken from far away: within a thousand pieces, not beyond", () => {
    const gap = (length: number) => ["Sun", ...Array.from({ length }, () => "-"), "Rain", "Rain"];
    expect(placesOf(["Sun", "Rain"], gap(999))).toEqual([at(0), at(1000)]);
    expect(placesOf(["Sun", "Rain"], gap(1000))).toEqual([at(0), undefined]);
  });

  it("is found for all that is left of a page after cuts, whatever stands there", () => {
    const piece = fc.record({ words: fc.constantFrom("a", "b", "c", "ab", "abc", " "), kept: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const page = pieces.map(({ words }, index) => `${words}${index}`);
        const kept = pieces.flatMap((one, index) => (one.kept ? [index] : []));
        expect(
          placesOf(
            kept.map((index) => page[index] ?? ""),
            page,
          ),
        ).toEqual(kept.map((index) => at(index)));
      }),
    );
  });
});
