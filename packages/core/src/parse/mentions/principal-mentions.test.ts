import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { findMentions } from "./find-mentions.js";
import { principalMentions } from "./principal-mentions.js";

/** The words of the principal mentions of a text's marked source, or of what opens with its first word. */
function principalsIn(notation: string, how: "within" | "openingAt" = "within"): readonly string[] {
  const reading = readingOf(notation);
  const source = reading.tokens.filter(({ role }) => role.endsWith("source"));
  const range = { from: source[0]?.index ?? 0, to: (source.at(-1)?.index ?? -1) + 1 };
  const principals = principalMentions(reading, findMentions(reading, []));
  return principals[how](range).map(({ span }) => reading.text.slice(span.start, span.end));
}

describe("principalMentions", () => {
  it("finds whom words are about, not who else is in them", () => {
    expect(
      principalsIn(
        "a/DT/source spokesman/NN/source~ for/IN/source~ Oxfam/NNP/organization+source~ slept/VBD",
      ),
    ).toEqual(["a spokesman"]);
    expect(principalsIn("Oxfam/NNP/organization+source 's/POS/source~ chief/NN/source~ slept/VBD")).toEqual([
      "Oxfam's chief",
    ]);
  });

  it("finds the person behind a title, and the name behind what modifies it", () => {
    expect(principalsIn("Vice/NNP/source President/NNP/source~ Ada/NNP/person+source~ slept/VBD")).toEqual([
      "Ada",
    ]);
    expect(principalsIn("nearby/JJ/source Oslo/NNP/place+source~ slept/VBD")).toEqual(["Oslo"]);
  });

  it("finds all that commas and a conjunction join", () => {
    expect(
      principalsIn(
        "Ada/NNP/person+source ,/,/source~ Bo/NNP/person+source~ and/CC/source~ the/DT/source~ mayor/NN/source~ slept/VBD",
      ),
    ).toEqual(["Ada", "Bo", "the mayor"]);
  });

  it("finds none behind a comma that no conjunction follows", () => {
    expect(principalsIn("Ada/NNP/person+source ,/,/source~ Bo/NNP/person+source~ slept/VBD")).toEqual([
      "Ada",
    ]);
  });

  it("reads an apposition as one", () => {
    const brink = (description: string): readonly string[] =>
      principalsIn(
        `Ada/NNP/person+source ,/,/source~ ${description} and/CC/source~ Bo/NNP/person+source~ slept/VBD`,
      );
    expect(brink("a/DT/source~ lawyer/NN/source~")).toEqual(["Ada"]);
    expect(brink("chief/JJ/source~ lawyer/NN/source~")).toEqual(["Ada"]);
    expect(brink("the/DT/source~ lawyer/NN/source~")).toEqual(["Ada", "the lawyer", "Bo"]);
  });

  it("finds none of a run that ends within a mention", () => {
    expect(principalsIn("the/DT/source old/JJ/source~ mayor/NN slept/VBD")).toEqual([]);
  });

  it("finds in what opens with a word only what begins there", () => {
    expect(
      principalsIn(
        "the/DT/source minister/NN/source~ of/IN/source~ health/NN/source~ Ada/NNP/person+source~ slept/VBD",
        "openingAt",
      ),
    ).toEqual(["Ada"]);
    expect(principalsIn("the/DT/source mayor/NN/source~ slept/VBD/source~", "openingAt")).toEqual([
      "the mayor",
    ]);
    expect(principalsIn("then/RB/source the/DT/source~ mayor/NN/source~ slept/VBD", "openingAt")).toEqual([]);
    expect(principalsIn("then/RB/source the/DT/source~ mayor/NN/source~ slept/VBD", "within")).toEqual([
      "the mayor",
    ]);
  });
});
