import { describe, expect, it } from "vitest";
import { readingOf, wordsOf } from "../../../test/support/reading-of.js";
import { relativeClauses } from "./relative-clauses.js";

function clausesOf(notation: string, ends = "") {
  const reading = readingOf(notation);
  return relativeClauses(reading, ({ text }) => text === ends).map(({ antecedent, from, to }) => [
    wordsOf(reading.tokens.slice(antecedent.from, antecedent.to)),
    wordsOf(reading.tokens.slice(from, to)),
  ]);
}

describe("relativeClauses", () => {
  it("finds what a clause behind a comma tells of", () => {
    expect(clausesOf("Ada/NNP Brink/NNP ,/, who/WP runs/VBZ the/DT port/NN ,/, left/VBD ./.")).toEqual([
      ["Ada Brink", "who runs the port"],
    ]);
    expect(clausesOf("It/PRP shut/VBD the/DT port/NN ,/, which/WDT she/PRP runs/VBZ ./.")).toEqual([
      ["the port", "which she runs"],
    ]);
  });
  it("finds none that tells which one is meant", () => {
    expect(clausesOf("The/DT man/NN who/WP runs/VBZ it/PRP left/VBD ./.")).toEqual([]);
  });
  it("runs into no token that ends it", () => {
    expect(clausesOf("Brink/NNP ,/, who/WP runs/VBZ it/PRP they/PRP said/VBD ./.", "they")).toEqual([
      ["Brink", "who runs it"],
    ]);
  });
  it("goes on over commas that do not close it", () => {
    expect(clausesOf("Brink/NNP ,/, who/WP runs/VBZ ports/NNS ,/, ferries/NNS ,/, left/VBD ./.")).toEqual([
      ["Brink", "who runs ports , ferries"],
    ]);
  });
});
