import { measures, type Tally } from "@onrecord/validation";
import { describe, expect, it } from "vitest";
import { corporaFolder } from "../corpora/index.js";
import { boundedConll, boundedGumNews, boundedPolnear, scoreBoundaries } from "./index.js";

const folder = corporaFolder() ?? "";
const f1 = (tally: Tally) => 100 * measures(tally).f1;

describe.skipIf(folder === "")("the tokens and sentences of readText", () => {
  it("are those of GUM news", () => {
    const texts = boundedGumNews(folder, "whole");
    expect(texts).toHaveLength(20);
    const { tokens, sentences, sentenceEnds } = scoreBoundaries(texts);
    expect(f1(tokens)).toBeGreaterThan(99.8);
    expect(f1(sentences)).toBeGreaterThan(96.3);
    expect(f1(sentenceEnds)).toBeGreaterThan(98.6);
    expect(f1(scoreBoundaries(boundedGumNews(folder, "parted")).tokens)).toBeGreaterThan(98.6);
  });

  it("are those of CoNLL-2003 dev", () => {
    const { tokens, sentences } = scoreBoundaries(boundedConll(folder));
    expect(f1(tokens)).toBeGreaterThan(99.8);
    expect(f1(sentences)).toBeGreaterThan(98);
  });

  it("are nearly CoreNLP's of PolNeAR dev", () => {
    const { tokens, sentenceEnds } = scoreBoundaries(boundedPolnear(folder));
    expect(f1(tokens)).toBeGreaterThan(99.7);
    expect(f1(sentenceEnds)).toBeGreaterThan(95.5);
  });
});
