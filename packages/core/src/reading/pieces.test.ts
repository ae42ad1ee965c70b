import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/support/reading-of.js";
import { cutPieces } from "./pieces.js";

const piecesOf = (notation: string) => readingOf(notation).pieces.flat();

describe("pieces", () => {
  it("are runs of letters, numbers in digits, and single marks", () => {
    const pieces = piecesOf("A/DT 14-day/JJ truce/NN cost/VBD $/$ 1,200.50/CD ./.");
    expect(pieces.map(({ text }) => text)).toEqual([
      "A",
      "14",
      "-",
      "day",
      "truce",
      "cost",
      "$",
      "1,200.50",
      ".",
    ]);
  });

  it("have the part of speech of their token, and its lemmas where they are all of it", () => {
    const [number, , unit, noun] = piecesOf("14-day/JJ truces/NNS");
    expect(number).toMatchObject({ pos: "JJ", lemmas: ["14"] });
    expect(unit).toMatchObject({ pos: "JJ", lemmas: ["day"] });
    expect(noun).toMatchObject({ pos: "NNS", lemmas: ["truces", "truce"] });
  });

  it("are in lower case with a straight apostrophe, and lie where their text stands", () => {
    const reading = readingOf("May/NNP ’s/POS vote/NN");
    expect(piecesOf("May/NNP ’s/POS vote/NN").map(({ lower }) => lower)).toEqual(["may", "'", "s", "vote"]);
    for (const { start, end, text } of reading.pieces.flat())
      expect(reading.text.slice(start, end)).toBe(text);
  });

  it("are kept sentence by sentence", () => {
    const { pieces } = readingOf("It/PRP rains/VBZ ./. It/PRP snows/VBZ ./.");
    expect(pieces.map((line) => line.map(({ text }) => text).join(" "))).toEqual([
      "It rains .",
      "It snows .",
    ]);
  });

  it("hold every character of a text but its white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const pieces = cutPieces(text, { start: 0, end: text.length }, []);
        const kept = pieces.map(({ start, end }) => text.slice(start, end)).join("");
        expect(kept).toBe(text.replaceAll(/\s+/g, ""));
      }),
    );
  });
});
