import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { relativePronouns } from "./relative-pronouns.js";

describe("relativePronouns", () => {
  it("takes “who” for the mention right before it, past a comma and a preposition", () => {
    expect(afterSieve(relativePronouns, "The/DT mayor/NN who/WP won/VBD left/VBD ./.")).toEqual([
      "The mayor = who",
    ]);
    expect(afterSieve(relativePronouns, "The/DT mayor/NN ,/, who/WP won/VBD ,/, left/VBD ./.")).toEqual([
      "The mayor = who",
    ]);
    expect(
      afterSieve(relativePronouns, "The/DT mayor/NN ,/, to/TO whom/WP they/PRP wrote/VBD ,/, left/VBD ./."),
    ).toEqual(["The mayor = whom"]);
  });

  it("takes nothing that stands farther off", () => {
    expect(afterSieve(relativePronouns, "The/DT mayor/NN left/VBD ,/, who/WP won/VBD ./.")).toEqual([]);
  });

  it("never takes “which” for somebody whose gender is known", () => {
    expect(afterSieve(relativePronouns, "The/DT council/NN ,/, which/WDT met/VBD ,/, left/VBD ./.")).toEqual([
      "The council = which",
    ]);
    expect(afterSieve(relativePronouns, "The/DT actress/NN ,/, which/WDT met/VBD ,/, left/VBD ./.")).toEqual(
      [],
    );
  });

  it("never takes it for another pronoun", () => {
    expect(
      afterSieve(relativePronouns, "She/PRP saw/VBD them/PRP ,/, to/TO whom/WP Ada/NNP wrote/VBD ./."),
    ).toEqual([]);
  });
});
