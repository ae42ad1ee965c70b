import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/support/reading-of.js";
import { sequenceOf } from "./lemma-sequence.js";

describe("sequenceOf", () => {
  const { tokens, language } = readingOf("She/PRP quickly/RB hit/VBD ,/, he/PRP says/VBZ ,/, back/RP ./.");
  const sequence = sequenceOf(language, tokens);

  it("gives what each word may be a form of, and nothing past the end", () => {
    expect(sequence.lemmasAt(5)).toContain("say");
    expect(sequence.lemmasAt(tokens.length)).toEqual([]);
  });

  it("lets adverbs interrupt a phrase, and no noun, verb or end", () => {
    expect([1, 2, 4, tokens.length].map((position) => sequence.mayInterrupt(position))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("closes gaps: its places are those of the tokens it was given", () => {
    const some = sequenceOf(
      language,
      tokens.filter(({ pos }) => pos !== ","),
    );
    expect(some.lemmasAt(4)).toContain("say");
  });
});
