import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { repeated } from "../../../../test/support/repeated.js";
import { personNames } from "./person-names.js";

describe("personNames", () => {
  it("takes a last name, and then a given name, for the person named in full", () => {
    expect(
      afterSieve(
        personNames,
        `Ada/NNP/person Brink/NNP/person~ resigned/VBD ./. Brink/NNP/person lost/VBD ./. Ada/NNP/person wept/VBD ./.`,
      ),
    ).toEqual(["Ada Brink = Brink = Ada"]);
  });

  it("takes the last two of three names for the person of all three", () => {
    expect(
      afterSieve(
        personNames,
        `Ada/NNP/person van/NNP/person~ Dahl/NNP/person~ sat/VBD ./. Van/NNP/person Dahl/NNP/person~ rose/VBD ./.`,
      ),
    ).toEqual(["Ada van Dahl = Van Dahl"]);
  });

  it("makes one of given names where one is short for the other, or its initial", () => {
    expect(
      afterSieve(
        personNames,
        `Robert/NNP/person Stone/NNP/person~ sat/VBD ./. Bob/NNP/person Stone/NNP/person~ rose/VBD ./.
         Marek/NNP/person Olin/NNP/person~ sang/VBD ./. M./NNP/person Olin/NNP/person~ left/VBD ./.`,
      ),
    ).toEqual(["Robert Stone = Bob Stone", "Marek Olin = M. Olin"]);
  });

  it("leaves an initial alone that two could bear, wherever it stands", () => {
    expect(
      afterSieve(
        personNames,
        `R./NNP/person Stone/NNP/person~ left/VBD ./. Robert/NNP/person Stone/NNP/person~ met/VBD
         Ruth/NNP/person Stone/NNP/person~ ./.`,
      ),
    ).toEqual([]);
    expect(
      afterSieve(
        personNames,
        `Robert/NNP/person Stone/NNP/person~ met/VBD Ruth/NNP/person Stone/NNP/person~ ./.
         R./NNP/person Stone/NNP/person~ left/VBD ./.`,
      ),
    ).toEqual([]);
  });

  it("keeps other given names, and other middle names, apart", () => {
    expect(
      afterSieve(
        personNames,
        `Anna/NNP/person Reyes/NNP/person~ met/VBD Paul/NNP/person Reyes/NNP/person~ ,/, Paul/NNP/person
         Ivo/NNP/person~ Holm/NNP/person~ and/CC Paul/NNP/person Tom/NNP/person~ Holm/NNP/person~ ./.`,
      ),
    ).toEqual([]);
  });

  it("lets a middle name be left out, or be an initial", () => {
    expect(
      afterSieve(
        personNames,
        `Paul/NNP/person Ivo/NNP/person~ Holm/NNP/person~ met/VBD Paul/NNP/person I./NNP/person~ Holm/NNP/person~ ./.
         Paul/NNP/person Holm/NNP/person~ left/VBD ./.`,
      ),
    ).toEqual(["Paul Ivo Holm = Paul I. Holm = Paul Holm"]);
  });

  it("leaves off what stands behind a last name", () => {
    expect(
      afterSieve(
        personNames,
        "Paul/NNP/person Holm/NNP/person~ Jr./NNP/person~ sat/VBD ./. Holm/NNP/person rose/VBD ./.",
      ),
    ).toEqual(["Paul Holm Jr. = Holm"]);
  });

  it("gives a last name that two bear to the one named in full most, of equals to the first", () => {
    const reyes = (more: string): readonly string[] =>
      afterSieve(
        personNames,
        `Anna/NNP/person Reyes/NNP/person~ met/VBD Paul/NNP/person Reyes/NNP/person~ ./. ${more} Reyes/NNP/person left/VBD ./.`,
      );
    expect(reyes("Paul/NNP/person Reyes/NNP/person~ sang/VBD ./.")).toEqual([
      "Paul Reyes = Paul Reyes = Reyes",
    ]);
    expect(reyes("They/PRP sang/VBD ./.")).toEqual(["Anna Reyes = Reyes"]);
  });

  it("leaves a given name alone that two bear", () => {
    expect(
      afterSieve(
        personNames,
        "Anna/NNP/person Reyes/NNP/person~ met/VBD Anna/NNP/person Holm/NNP/person~ ./. Anna/NNP/person left/VBD ./.",
      ),
    ).toEqual([]);
  });

  it("gives no last name to somebody of another gender", () => {
    expect(
      afterSieve(
        personNames,
        "Robert/NNP/person Stone/NNP/person~ sat/VBD ./. Mrs./NNP Stone/NNP/person rose/VBD ./.",
      ),
    ).toEqual([]);
  });

  it("reads names of twelve words and takes longer ones for a slip of the tagger", () => {
    const named = (before: number): readonly string[] =>
      afterSieve(
        personNames,
        `Ada/NNP/person ${repeated(before, "Kai/NNP/person~")} Brink/NNP/person~ sat/VBD ./. Brink/NNP/person rose/VBD ./.`,
      );
    expect(named(10)).toHaveLength(1);
    expect(named(11)).toEqual([]);
  });

  it("looks at 24 names in full under one last name, and at no more", () => {
    const letters = "BCDEFGHIJKLMNOPQRSTUVWXYZ";
    const family = (size: number): string =>
      [...letters]
        .slice(0, size)
        .map((letter) => `${letter}ax/NNP/person Reyes/NNP/person~ sat/VBD ./.`)
        .join(" ");
    const robert =
      "Robert/NNP/person Reyes/NNP/person~ sat/VBD ./. Bob/NNP/person Reyes/NNP/person~ rose/VBD ./.";
    expect(afterSieve(personNames, `${family(22)} ${robert}`)).toEqual(["Robert Reyes = Bob Reyes"]);
    expect(afterSieve(personNames, `${family(23)} ${robert}`)).toEqual([]);
  });
});
