import { describe, expect, it } from "vitest";
import { LEAST_CONFIDENCE, parseArticle } from "./index.js";

const article = `The harbour office said on Monday that two ferries would stop running. Skippers fear a winter without pay, and
some whisper of a sale. “Nobody has asked us,” said Ines Holm, who speaks for the crews. She disagreed.`;

describe("parseArticle: the least confidence of an attribution", () => {
  it("has a default, and can be set", () => {
    const confidences = (leastConfidence?: number) =>
      parseArticle(article, leastConfidence === undefined ? {} : { leastConfidence }).attributions.map(
        ({ confidence }) => confidence,
      );
    const all = confidences(0);
    expect(all.length).toBeGreaterThan(2);
    expect(confidences()).toEqual(all.filter((confidence) => confidence >= LEAST_CONFIDENCE));
    expect(confidences(0.9)).toEqual(all.filter((confidence) => confidence >= 0.9));
    expect(confidences(0.9).length).toBeLessThan(all.length);
  });

  it("makes no claim, in any voice, of what is left out", () => {
    const claims = (leastConfidence: number) => parseArticle(article, { leastConfidence }).claims;
    const own = claims(0).filter((claim) => claim.attribution === undefined);
    expect(own.length).toBeLessThan(claims(0).length);
    expect(claims(1).map(({ content }) => content)).toEqual(own.map(({ content }) => content));
  });

  it("numbers the attributions that are given without a gap", () => {
    const ids = parseArticle(article, { leastConfidence: 0.9 }).attributions.map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, index) => `a:${index + 1}`));
  });

  it("must be a number from 0 to 1", () => {
    for (const leastConfidence of [-0.1, 1.1, Number.NaN]) {
      expect(() => parseArticle(article, { leastConfidence })).toThrow(
        `leastConfidence ${leastConfidence} is no number from 0 to 1`,
      );
    }
  });
});
