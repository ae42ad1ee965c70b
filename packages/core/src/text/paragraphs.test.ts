import { describe, expect, it } from "vitest";
import { findParagraphs } from "./paragraphs.js";

const paragraphsOf = (text: string): readonly string[] =>
  findParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe("findParagraphs", () => {
  it("parts at blank lines, whatever the line breaks and the blanks in them", () => {
    expect(paragraphsOf("Rain fell.\n\nThe river rose.")).toEqual(["Rain fell.", "The river rose."]);
    expect(paragraphsOf("Rain fell.\r\n \t\r\nThe river rose.\r\n")).toEqual([
      "Rain fell.",
      "The river rose.",
    ]);
    expect(paragraphsOf("Rain fell.\r\rThe river rose.")).toEqual(["Rain fell.", "The river rose."]);
    expect(paragraphsOf("Rain fell.\u2029The river rose.")).toEqual(["Rain fell.", "The river rose."]);
  });

  it("takes each line as a paragraph where lines end with a stop", () => {
    expect(paragraphsOf("Rain fell.\nThe river rose.\n“Leave now,” she said.")).toEqual([
      "Rain fell.",
      "The river rose.",
      "“Leave now,” she said.",
    ]);
  });

  it("takes headings and list items, which have no stop, as paragraphs", () => {
    expect(paragraphsOf("Flood warning\nThe river rose.\nBoats\nSandbags")).toEqual([
      "Flood warning",
      "The river rose.",
      "Boats",
      "Sandbags",
    ]);
  });

  it("joins a line without a stop to one that goes on in lower case", () => {
    expect(paragraphsOf("The river rose by two\nmetres on Monday.\nRain fell.")).toEqual([
      "The river rose by two\nmetres on Monday.",
      "Rain fell.",
    ]);
  });

  it("joins a line to one that starts with a comma or a closing bracket", () => {
    expect(paragraphsOf("It fell in Fargo, N.D.\n, and in Tampa (Fla.\n) too.\n.5 was the mean.")).toEqual([
      "It fell in Fargo, N.D.\n, and in Tampa (Fla.\n) too.",
      ".5 was the mean.",
    ]);
  });

  it("joins hard-wrapped lines, even before a capital and after a stop", () => {
    const first =
      "The river rose by two metres on Monday, and the mayor of Lower\nWeston told residents of the old town to leave their homes at once.\nThe bridge is closed.";
    const second = "Buses will run from the school every hour until the evening, the\nTown Hall said.";
    expect(paragraphsOf(`${first}\n\n${second}`)).toEqual([first, second]);
  });

  it("ends a paragraph of wrapped lines where the next word would have fitted", () => {
    const first =
      "The river rose by two metres on Monday, and the mayor of Lower\nWeston told residents to leave.";
    const second = "Buses will run from the school every hour until the evening, the\nTown Hall said.";
    expect(paragraphsOf(`${first}\n${second}`)).toEqual([first, second]);
  });

  it("finds none in a text of blanks", () => {
    expect(paragraphsOf("")).toEqual([]);
    expect(paragraphsOf(" \n\u00a0\n\u200b\ufeff")).toEqual([]);
  });
});
