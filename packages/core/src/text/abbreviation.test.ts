import { describe, expect, it } from "vitest";
import { englishText } from "../language/en/index.js";
import { endsWithAbbreviation } from "./abbreviation.js";

/** Whether the word that ends at the mark `|`, which stands before a full stop, owns that stop. */
function owns(marked: string): boolean {
  const end = marked.indexOf("|");
  const text = marked.replace("|", "");
  const start = text.lastIndexOf(" ", end) + 1;
  return endsWithAbbreviation(text, start, end, { start: 0, end: text.length }, englishText.writing);
}

describe("endsWithAbbreviation", () => {
  it("knows titles, firms, months and states, alone or at the end of a compound", () => {
    expect(
      ["Mr|. Ito", "Acme Inc|.", "on Sept|. 5", "Tampa, Fla|.", "(then-Sen|. Ito", "R-Wis|."].map(owns),
    ).toEqual(new Array(6).fill(true));
  });

  it("knows letters parted by dots", () => {
    expect(["the U.S|.", "6 p.m|.", "a Ph.D|.", "on example.com|.", "at 3.5|."].map(owns)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("takes some words only before a number, and a letter only before a capital", () => {
    expect(
      ["No|. 10", "He said no|.", "no|. He left", "on Sun|. 5 May", "in the sun|. It"].map(owns),
    ).toEqual([true, false, false, true, false]);
    expect(["J|. Ito", "plan B|.", "so do I|. He left", "Philip I|. Smith"].map(owns)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("knows no ordinary word", () => {
    expect(["It fell|. It", "the end|."].map(owns)).toEqual([false, false]);
  });
});
