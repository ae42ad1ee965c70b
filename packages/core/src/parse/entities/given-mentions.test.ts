import { modelEn } from "@onrecord/model-en";
import { describe, expect, it } from "vitest";
import { tagged } from "../../../test/support/tagged.js";
import type { MentionCandidate } from "../mentions/index.js";
import { antecedentDecisions, type GivenMentions, isPronoun, resolveGiven } from "./given-mentions.js";

const { document, tags } = tagged(
  "Ada/NNP/person Brink/NNP/person~ met/VBD Marek/NNP/person Olin/NNP/person~ ./. He/PRP thanked/VBD Brink/NNP/person ./.",
);
const mention = (from: number, to: number, kind: MentionCandidate["kind"]): MentionCandidate => ({
  span: { start: document.tokens[from]?.start ?? 0, end: document.tokens[to - 1]?.end ?? 0 },
  tokens: { from, to },
  head: to - 1,
  kind,
  ...(kind === "name" ? { nameType: "person" as const } : {}),
});
const given: GivenMentions = {
  document,
  tags,
  candidates: [mention(0, 2, "name"), mention(3, 5, "name"), mention(6, 7, "pronoun"), mention(8, 9, "name")],
};

describe("resolveGiven", () => {
  it("gives mentions of one entity one number", () => {
    const [brink, olin, , brinkAgain] = resolveGiven(given, modelEn.scores.antecedents);
    expect(brinkAgain).toBe(brink);
    expect(olin).not.toBe(brink);
  });
});

describe("antecedentDecisions", () => {
  it("has one for each third-person pronoun, the nearest mention before it first behind “none”", () => {
    const decisions = antecedentDecisions(given, ["brink", "olin", "olin", "brink"]);
    expect(decisions.map(({ right }) => [...right])).toEqual([[1]]);
    expect(decisions[0]?.options).toHaveLength(3);
  });

  it("has none as the right one where no mention before it is of its entity", () => {
    const decisions = antecedentDecisions(given, ["brink", "olin", "somebody", "brink"]);
    expect(decisions.map(({ right }) => [...right])).toEqual([[0]]);
  });
});

describe("isPronoun", () => {
  it("knows pronouns in any case, and no nouns", () => {
    expect([isPronoun("She"), isPronoun("themselves"), isPronoun("engineer")]).toEqual([true, true, false]);
  });
});
