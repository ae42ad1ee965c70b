import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { repeated } from "../../../test/support/repeated.js";
import { linkContext, linkFeatures, noLinkFeatures } from "./link-features.js";
import { roleSpans } from "./role-span.js";

/** The features of linking the first source or content of a text to its first cue. */
function features(notation: string, role: "source" | "content"): readonly string[] {
  const reading = readingOf(notation);
  const spans = roleSpans(reading);
  const part = spans.find((span) => span.role === role);
  const cue = spans.find((span) => span.role === "cue");
  if (part === undefined || cue === undefined) throw new Error("a part and a cue are needed");
  return linkFeatures(linkContext(reading, spans), part, cue);
}

/** The features of leaving the first span of a text without a partner. */
function alone(notation: string): readonly string[] {
  const reading = readingOf(notation);
  const spans = roleSpans(reading);
  const [first] = spans;
  if (first === undefined) throw new Error("a span is needed");
  return noLinkFeatures(linkContext(reading, spans), first);
}

describe("linkFeatures", () => {
  it("tell what stands between a part and a cue, and what both look like", () => {
    expect(features("Ada/NNP/source ,/, too/RB ,/, said/VBD/cue so/RB/content ./.", "source")).toEqual([
      "source: part<cue",
      "source: part<cue gap 3",
      "source: part<cue sentences 0",
      "source: part<cue paragraphs 0",
      "source: part<cue cues between 0",
      "source: part<cue sources between 0",
      "source: part<cue contents between 0",
      "source: part<cue between ",
      "source: part<cue marks ,w",
      "source: part<cue sentences 0 cues 0",
      "source: part<cue part starts NNP",
      "source: part<cue cue VBD",
      "source: part<cue cue neighbours source+content",
      "source: part<cue part neighbours -+cue",
    ]);
  });

  it("tell which comes first", () => {
    expect(features("So/RB/content said/VBD/cue Ada/NNP/source ./.", "source")).toContain("source: cue<part");
    expect(features("So/RB/content said/VBD/cue Ada/NNP/source ./.", "content")).toContain(
      "content: part<cue",
    );
  });

  it("count what is between, no farther than tells anything", () => {
    const far = features(
      `Ada/NNP/source ${repeated(3, "Bo/NNP/content left/VBD")} ./. ¶ Rain/NN fell/VBD ./. ¶ It/PRP ended/VBD ./. ¶ He/PRP said/VBD/cue so/RB ./.`,
      "source",
    );
    expect(far).toEqual(
      expect.arrayContaining([
        "source: part<cue gap 12+",
        "source: part<cue contents between 2+",
        "source: part<cue between ooo",
        "source: part<cue sentences 3+",
        "source: part<cue paragraphs 2+",
      ]),
    );
  });

  it("tell how a part opens and of what kind the cue is", () => {
    expect(
      features("Ada/NNP said/VBD/cue that/IN/content it/PRP/content~ fell/VBD/content~ ./.", "content"),
    ).toContain("content: cue<part part starts that");
    expect(features("According/VBG/cue to/TO/cue~ Ada/NNP/source it/PRP fell/VBD ./.", "source")).toContain(
      "source: cue<part cue according+",
    );
  });
});

describe("noLinkFeatures", () => {
  it("tell what a span looks like by itself", () => {
    expect(alone("Ada/NNP/source said/VBD/cue so/RB ./.")).toEqual([
      "source none",
      "source none starts NNP",
      "source none neighbours -+cue",
      "source none kind NNP",
    ]);
  });
});
