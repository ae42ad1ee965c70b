import { describe, expect, it } from "vitest";
import { type ClaimTold, claimProfile, entitySet } from "../../../test/support/claim-profile.js";
import { readingOf } from "../../../test/support/reading-of.js";
import { answersToQuestions } from "./answers-to-questions.js";

/** Whether the second claim answers the first, which asks Bo by a verb. */
function answers(earlier: ClaimTold = {}, later: ClaimTold = {}, verb = "asked/VBD"): boolean {
  const reading = readingOf(`Ada/NNP ${verb} Bo/NNP ./. Bo/NNP said/VBD so/RB ./.`);
  const question = claimProfile(0, {
    sources: entitySet("ada"),
    targets: entitySet("bo"),
    ...earlier,
    claim: { act: "ask", ...earlier.claim },
    attribution: { cue: [{ start: 4, end: 4 + verb.indexOf("/") }] },
  });
  const answer = claimProfile(1, { sources: entitySet("bo"), ...later });
  return answersToQuestions(reading, [question, answer]).some(({ type }) => type === "responds-to");
}

describe("answersToQuestions", () => {
  it("are by whom the question was put to, right behind it", () => {
    expect(answers()).toBe(true);
    expect(answers({ targets: entitySet("kai") })).toBe(false);
    expect(answers({}, { sources: entitySet() })).toBe(false);
  });

  it("stand in the same sentence or the next", () => {
    expect(answers({}, { sentence: 0 })).toBe(true);
    expect(answers({}, { sentence: 2 })).toBe(false);
  });

  it("answer one that was asked, whatever its act", () => {
    expect(answers({}, {}, "told/VBD")).toBe(false);
    expect(answers({ claim: { act: "state" } })).toBe(false);
  });

  it("are no questions, no words of the one who asks, and not within the question", () => {
    expect(answers({}, { claim: { act: "ask" } })).toBe(false);
    expect(answers({ sources: entitySet("bo") })).toBe(false);
    expect(answers({}, { claim: { content: [{ start: 30, end: 40 }] } })).toBe(false);
  });
});
