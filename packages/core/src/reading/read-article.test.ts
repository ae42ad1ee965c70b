import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/support/reading-of.js";
import { english } from "../language/en/index.js";
import { readText } from "../text/index.js";
import { readArticle } from "./read-article.js";

describe("readArticle", () => {
  it("gives each token its forms, its place and its tags", () => {
    const { tokens } = readingOf(
      "Ports/NNS closed/VBD ./. ¶ “/`` We/PRP left/VBD ,/, ”/'' she/PRP said/VBD/cue ./.",
    );
    expect(tokens[0]).toMatchObject({ index: 0, lower: "ports", lemma: "port", sentence: 0, paragraph: 0 });
    expect(tokens[1]?.lemmas).toContain("close");
    expect(tokens[9]).toMatchObject({ text: "said", role: "B-cue", sentence: 1, paragraph: 1 });
  });
  it("tells which tokens are quoted", () => {
    const { tokens } = readingOf("“/`` We/PRP left/VBD ,/, ”/'' she/PRP said/VBD ./.");
    expect(tokens.filter(({ quotation }) => quotation === 0).map(({ text }) => text)).toEqual([
      "We",
      "left",
      ",",
    ]);
  });
  it("gives a curly apostrophe as a straight one", () => {
    expect(readingOf("Oslo/NNP ’s/POS port/NN").tokens[1]?.lower).toBe("'s");
  });
  it("refuses tags that are not the text's", () => {
    expect(() => readArticle(readText("Ports closed."), [], english)).toThrow(RangeError);
  });
});
