import { describe, expect, it } from "vitest";
import type { Decision } from "../core-internals.js";
import {
  averagedAdagrad,
  gradientAscent,
  linkExamples,
  mattering,
  optionScores,
  shareRight,
  weightsFile,
} from "./index.js";

/** "near" speaks for the right option, "far" against; "none" is right where nothing is near. */
const decisions: readonly Decision[] = [
  { options: [["none"], ["near"], ["far"]], right: new Set([1]) },
  { options: [["none"], ["far"]], right: new Set([0]) },
  { options: [["none"], ["far"], ["near"]], right: new Set([2]) },
];

describe.each([
  ["averagedAdagrad", () => averagedAdagrad(decisions, 20)],
  ["gradientAscent", () => gradientAscent(decisions)],
])("%s", (_, learn) => {
  it("learns what makes an option right", () => {
    const weights = learn();
    expect(shareRight(weights, decisions)).toBe(1);
    expect(weights.get("near")).toBeGreaterThan(weights.get("none") ?? 0);
    expect(weights.get("none")).toBeGreaterThan(weights.get("far") ?? 0);
  });

  it("learns the same each time", () => {
    expect(learn()).toEqual(learn());
  });
});

describe("a table of weights", () => {
  const weights = new Map([
    ["b", 0.5],
    ["a", -1.234],
    ["small", 0.049],
  ]);

  it("leaves out what hardly weighs, and is sorted", () => {
    expect([...mattering(weights)]).toEqual([
      ["a", -1.234],
      ["b", 0.5],
    ]);
  });

  it("is a file of the model", () => {
    expect(weightsFile(mattering(weights))).toBe('{\n  "a": -1.23,\n  "b": 0.5\n}\n');
  });

  it("adds up the weights of an option's features", () => {
    const decision = { options: [["a", "b"], ["unknown"]], right: new Set([0]) };
    expect(optionScores(weights, decision)).toEqual([expect.closeTo(-0.734), 0]);
  });
});

describe("linkExamples", () => {
  it("asks for each content's cue and each cue's source, as they are marked", () => {
    const text = "Lee said so. Okoye denied it.";
    const at = (words: string) => {
      const start = text.indexOf(words);
      return [{ start, end: start + words.length }];
    };
    const examples = linkExamples({
      id: "own",
      text,
      tokens: [],
      sentences: [],
      attributions: [
        { source: at("Lee"), cue: at("said"), content: at("so") },
        { source: at("Okoye"), cue: at("denied"), content: at("it") },
      ],
    });
    expect(examples.map(({ right }) => [...right])).toEqual([[1], [2], [1], [2]]);
  });
});
