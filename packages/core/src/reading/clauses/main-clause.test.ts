import { describe, expect, it } from "vitest";
import { readingOf, wordsOf } from "../../../test/support/reading-of.js";
import { mainClause } from "./main-clause.js";

function clauseOf(notation: string) {
  const reading = readingOf(notation);
  const { kind, tokens, verb, subject, complement, conditional } = mainClause(reading, reading.tokens);
  return {
    kind,
    words: wordsOf(tokens),
    verbs: wordsOf(verb?.group.tokens),
    subject: wordsOf(subject),
    complement: wordsOf(complement),
    conditional,
  };
}

describe("mainClause", () => {
  it("parts subject, verbs and what follows", () => {
    expect(clauseOf("The/DT port/NN has/VBZ not/RB been/VBN shut/VBN since/IN May/NNP ./.")).toEqual({
      kind: "main",
      words: "The port has not been shut since May .",
      verbs: "has not been shut",
      subject: "The port",
      complement: "since May .",
      conditional: false,
    });
  });
  it("skips a relative clause", () => {
    expect(clauseOf("The/DT deal/NN which/WDT they/PRP signed/VBD may/MD fail/VB ./.")).toMatchObject({
      words: "The deal may fail .",
      verbs: "may fail",
    });
    expect(clauseOf("Brink/NNP ,/, who/WP runs/VBZ it/PRP ,/, left/VBD ./.")).toMatchObject({
      words: "Brink , left .",
    });
  });
  it("skips a clause at the head, and keeps its condition", () => {
    expect(clauseOf("If/IN they/PRP sign/VBP ,/, it/PRP ends/VBZ ./.")).toMatchObject({
      words: "it ends .",
      conditional: true,
    });
    expect(clauseOf("When/WRB they/PRP signed/VBD ,/, it/PRP ended/VBD ./.")).toMatchObject({
      words: "it ended .",
      conditional: false,
    });
  });
  it("ends where another clause begins", () => {
    expect(clauseOf("They/PRP left/VBD because/IN it/PRP rained/VBD ./.").words).toBe("They left");
    expect(clauseOf("They/PRP left/VBD ,/, and/CC the/DT talks/NNS ended/VBD ./.").words).toBe("They left ,");
    expect(clauseOf("They/PRP left/VBD unless/IN it/PRP rained/VBD ./.").conditional).toBe(true);
  });
  it("is a fragment without a finite verb", () => {
    expect(clauseOf("to/TO sign/VB the/DT deal/NN")).toMatchObject({ kind: "fragment", verbs: "sign" });
    expect(clauseOf("a/DT deal/NN")).toMatchObject({
      kind: "fragment",
      verbs: undefined,
      subject: undefined,
    });
  });
});
