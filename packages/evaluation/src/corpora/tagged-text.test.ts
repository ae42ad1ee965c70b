import { describe, expect, it } from "vitest";
import { asDocument, sureTags } from "./tagged-text.js";

describe("asDocument", () => {
  it("has the corpus's tokens, and its sentences as paragraphs", () => {
    const document = asDocument({
      text: "Rain fell. Snow lay.",
      tokens: [
        { start: 0, end: 4, pos: "NN" },
        { start: 5, end: 10 },
        { start: 11, end: 20 },
      ],
      sentences: [
        { from: 0, to: 2 },
        { from: 2, to: 3 },
      ],
    });
    expect(document.tokens.map(({ text }) => text)).toEqual(["Rain", "fell.", "Snow lay."]);
    expect(document.sentences).toEqual([
      { start: 0, end: 10, tokens: { from: 0, to: 2 } },
      { start: 11, end: 20, tokens: { from: 2, to: 3 } },
    ]);
    expect(document.paragraphs.map(({ sentences }) => sentences)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]);
  });
});

describe("sureTags", () => {
  it("keeps Penn tags, and takes a corpus's own for symbols", () => {
    expect([sureTags("NNP").pos, sureTags("GW").pos, sureTags(undefined).pos]).toEqual(["NNP", "SYM", "SYM"]);
    expect(sureTags("NNP", { role: "B-cue" }).role).toBe("B-cue");
  });
});
