import { describe, expect, it } from "vitest";
import { readingOf, wordsOf } from "../../../test/support/reading-of.js";
import { repeated } from "../../../test/support/repeated.js";
import { titleBefore } from "./title-before.js";

/** The title before the first person's name of a text, its head, and the last word of whose it is. */
function titleIn(notation: string): readonly (string | undefined)[] | undefined {
  const reading = readingOf(notation);
  const title = titleBefore(
    reading,
    reading.tokens.findIndex(({ name }) => name === "B-person"),
  );
  if (title === undefined) return undefined;
  const { from, to, head, of } = title;
  const owner = of === undefined ? undefined : reading.tokens[of]?.text;
  return [wordsOf(reading.tokens.slice(from, to)), reading.tokens[head]?.text, owner];
}

const ada = "Ada/NNP/person left/VBD ./.";

describe("titleBefore", () => {
  it("finds a noun for a person, a form of address and an abbreviation", () => {
    expect(titleIn(`President/NNP ${ada}`)).toEqual(["President", "President", undefined]);
    expect(titleIn(`Mrs./NNP ${ada}`)).toEqual(["Mrs.", "Mrs.", undefined]);
    expect(titleIn(`Sen./NNP ${ada}`)).toEqual(["Sen.", "Sen.", undefined]);
    expect(titleIn(`Company/NNP ${ada}`)).toBeUndefined();
  });

  it("finds what modifies it", () => {
    expect(titleIn(`The/DT newly/RB elected/JJ Vice/NNP President/NNP ${ada}`)).toEqual([
      "newly elected Vice President",
      "President",
      undefined,
    ]);
  });

  it("finds what it is over, behind “of” and “for”", () => {
    expect(titleIn(`The/DT Minister/NNP of/IN Finance/NNP ${ada}`)).toEqual([
      "Minister of Finance",
      "Minister",
      undefined,
    ]);
    expect(titleIn(`The/DT Minister/NNP near/IN Finance/NNP ${ada}`)).toBeUndefined();
  });

  it("finds whose it is: a people, place, body or person, with a possessive mark or without", () => {
    expect(titleIn(`US/NNP Secretary/NNP of/IN State/NNP ${ada}`)).toEqual([
      "Secretary of State",
      "Secretary",
      "US",
    ]);
    expect(titleIn(`Kenyan/JJ President/NNP ${ada}`)).toEqual(["President", "President", "Kenyan"]);
    expect(titleIn(`Oxfam/NNP/organization 's/POS policy/NN chief/NN ${ada}`)).toEqual([
      "policy chief",
      "chief",
      "Oxfam",
    ]);
    expect(titleIn(`Gruffalo/NNP/other chief/NN ${ada}`)).toEqual(["chief", "chief", undefined]);
  });

  it("takes no month or weekday for a modifier", () => {
    expect(titleIn(`On/IN Monday/NNP President/NNP ${ada}`)).toEqual(["President", "President", undefined]);
  });

  it("takes no name for a title", () => {
    expect(titleIn(`Judge/NNP/organization ${ada}`)).toBeUndefined();
  });

  it("stays in its sentence", () => {
    expect(titleIn(`She/PRP is/VBZ president/NN ./. ${ada}`)).toBeUndefined();
  });

  it("is of eight words at the most", () => {
    const words = (modifiers: number): number | undefined =>
      titleIn(`${repeated(modifiers, "Vice/NNP")} President/NNP ${ada}`)?.[0]?.split(" ").length;
    expect(words(7)).toBe(8);
    expect(words(9)).toBe(8);
  });
});
