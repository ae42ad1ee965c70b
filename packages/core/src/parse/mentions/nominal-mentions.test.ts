import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { repeated } from "../../../test/support/repeated.js";
import { labelledRanges } from "../../tagger/index.js";
import { nominalMentions } from "./nominal-mentions.js";

/** The words of the descriptions of a text, whose sources are marked. */
function describedIn(notation: string): readonly string[] {
  const reading = readingOf(notation);
  const sources = labelledRanges(reading.tokens.map(({ role }) => role)).filter(
    ({ kind }) => kind === "source",
  );
  return nominalMentions(reading, sources).map(({ span }) => reading.text.slice(span.start, span.end));
}

describe("nominalMentions", () => {
  it("finds noun phrases, not names", () => {
    expect(describedIn("The/DT old/JJ mayor/NN met/VBD Ada/NNP/person and/CC a/DT lawyer/NN ./.")).toEqual([
      "The old mayor",
      "a lawyer",
    ]);
  });

  it("finds no title before a person's name", () => {
    const minister = "The/DT minister/NN of/IN health/NN";
    expect(describedIn(`${minister} Ada/NNP/person slept/VBD ./.`)).toEqual([]);
    expect(describedIn(`${minister} slept/VBD ./.`)).toEqual(["The minister", "health"]);
  });

  it("finds a capitalised head that is no name where the language knows the noun", () => {
    expect(describedIn("The/DT Senate/NNP met/VBD ./.")).toEqual(["The Senate"]);
    expect(describedIn("The/DT Gruffalo/NNP met/VBD ./.")).toEqual([]);
  });

  it("runs on to the end of the source that it begins, up to a mark or a day", () => {
    const lawyer = "A/DT/source lawyer/NN/source~ who/WP/source~ slept/VBD/source~";
    expect(describedIn(`${lawyer} said/VBD/cue so/RB ./.`)).toEqual(["A lawyer who slept"]);
    expect(describedIn(`${lawyer} ,/,/source~ too/RB/source~ ,/, said/VBD/cue so/RB ./.`)).toEqual([
      "A lawyer who slept",
    ]);
    expect(describedIn(`${lawyer} on/IN/source~ Monday/NNP/source~ said/VBD/cue so/RB ./.`)).toContain(
      "A lawyer who slept",
    );
    expect(describedIn(`${lawyer} last/JJ/source~ week/NN/source~ said/VBD/cue so/RB ./.`)).toContain(
      "A lawyer who slept",
    );
  });

  it("runs on only where a preposition, a participle or “who” follows", () => {
    expect(describedIn("A/DT/source lawyer/NN/source~ then/RB/source~ said/VBD/cue so/RB ./.")).toEqual([
      "A lawyer",
    ]);
    expect(
      describedIn("A/DT/source court/NN/source~ on/IN/source~ Monday/NNP/source~ said/VBD/cue so/RB ./."),
    ).toContain("A court");
    expect(describedIn("A/DT lawyer/NN who/WP slept/VBD said/VBD so/RB ./.")).toEqual(["A lawyer"]);
  });

  it("runs on in a source of 24 words, not in a longer one", () => {
    const first = (words: number): string | undefined =>
      describedIn(
        `A/DT/source lawyer/NN/source~ ${repeated(words - 2, "who/WP/source~")} said/VBD/cue so/RB ./.`,
      )[0];
    expect(first(24)?.split(" ")).toHaveLength(24);
    expect(first(25)).toBe("A lawyer");
  });
});
