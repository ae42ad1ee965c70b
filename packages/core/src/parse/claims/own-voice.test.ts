import { describe, expect, it } from "vitest";
import { attributionOf } from "../../../test/support/attribution-of.js";
import { tagged } from "../../../test/support/tagged.js";
import { ownVoice } from "./own-voice.js";

/** What a text asserts by itself, beside the attribution that its marks make, each as its words. */
function assertedIn(notation: string): readonly string[] {
  const text = tagged(notation);
  const attribution = attributionOf(text);
  const attributions = attribution.cue.length + attribution.content.length > 0 ? [attribution] : [];
  return ownVoice(text.reading, attributions).map(({ content }) =>
    content.map(({ start, end }) => text.document.text.slice(start, end)).join(" … "),
  );
}

const said = "Ada/NNP/source said/VBD/cue";

describe("ownVoice", () => {
  it("asserts clauses with a subject and a finite verb, without the marks at their edges", () => {
    expect(assertedIn("The/DT old/JJ bridge/NN fell/VBD ./.")).toEqual(["The old bridge fell"]);
    expect(assertedIn("The/DT old/JJ bridge/NN of/IN Arden/NNP ./.")).toEqual([]);
    expect(assertedIn("Do/VB not/RB forget/VB the/DT bridge/NN ./.")).toEqual([]);
  });

  it("asserts in four words, and in fewer nothing", () => {
    expect(assertedIn("The/DT bridge/NN fell/VBD down/RB ./.")).toEqual(["The bridge fell down"]);
    expect(assertedIn("The/DT bridge/NN fell/VBD ./.")).toEqual([]);
  });

  it("asserts each of two clauses that “and” or “but” joins behind a comma", () => {
    expect(
      assertedIn("The/DT old/JJ bridge/NN fell/VBD ,/, and/CC the/DT new/JJ ferry/NN sank/VBD ./."),
    ).toEqual(["The old bridge fell", "the new ferry sank"]);
    expect(assertedIn("The/DT old/JJ bridge/NN fell/VBD ,/, and/CC sank/VBD ./.")).toEqual([
      "The old bridge fell, and sank",
    ]);
  });

  it("asserts nothing that is attributed, and what stands beside it", () => {
    expect(
      assertedIn(`${said} it/PRP/content had/VBD/content~ rained/VBN/content~ hard/RB/content~ ./.`),
    ).toEqual([]);
    expect(
      assertedIn(
        `${said} it/PRP/content rained/VBD/content~ ,/, but/CC the/DT old/JJ bridge/NN held/VBD ./.`,
      ),
    ).toEqual(["the old bridge held"]);
  });

  it("asserts no questions, no headings and no quoted words", () => {
    expect(assertedIn("The/DT old/JJ bridge/NN fell/VBD ?/.")).toEqual([]);
    expect(assertedIn("Old/JJ bridge/NN fell/VBD down/RB ¶ The/DT old/JJ bridge/NN fell/VBD ./.")).toEqual([
      "The old bridge fell",
    ]);
    expect(assertedIn("“/`` The/DT old/JJ bridge/NN fell/VBD ./. ”/''")).toEqual([]);
  });

  it("asserts of a source what a relative clause of four words adds", () => {
    const source = (clause: string): string =>
      `Ada/NNP/source ,/,/source~ who/WP/source~ ${clause} ,/,/source~ said/VBD/cue it/PRP/content rained/VBD/content~ ./.`;
    expect(assertedIn(source("runs/VBZ/source~ the/DT/source~ port/NN/source~"))).toEqual([
      "Ada … who runs the port",
    ]);
    expect(assertedIn(source("runs/VBZ/source~ ports/NNS/source~"))).toEqual([]);
  });

  it("begins behind a dateline", () => {
    expect(assertedIn("ARDEN/NNP (/-LRB- AP/NNP )/-RRB- —/: The/DT old/JJ bridge/NN fell/VBD ./.")).toEqual([
      "The old bridge fell",
    ]);
  });
});
