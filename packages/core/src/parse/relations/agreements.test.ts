import { describe, expect, it } from "vitest";
import { type ClaimTold, claimProfile, entitySet } from "../../../test/support/claim-profile.js";
import { agreements } from "./agreements.js";

/** How two claims of much the same words stand to each other; each of its own source unless told. */
function between(earlier: ClaimTold, later: ClaimTold, overlap = 1): string | undefined {
  const to = claimProfile(0, { predicate: "close", sources: entitySet("reds"), ...earlier });
  const from = claimProfile(1, { predicate: "close", sources: entitySet("blues"), ...later });
  return agreements([{ from, to, overlap, shared: 3 }])[0]?.type;
}

const reds: ClaimTold = { sources: entitySet("reds") };
const article: ClaimTold = { sources: entitySet() };
const negative: ClaimTold = { claim: { polarity: "negative" } };
const wanted: ClaimTold = { claim: { certainty: "underspecified" } };

describe("agreements", () => {
  it("repeat where one source says it again, or the article does", () => {
    expect(between({}, reds)).toBe("repeats");
    expect(between(article, article)).toBe("repeats");
  });

  it("support where another source says it", () => {
    expect(between({}, {})).toBe("supports");
  });

  it("contradict where another says the opposite", () => {
    expect(between({}, negative)).toBe("contradicts");
    expect(between(negative, {})).toBe("contradicts");
    expect(between(negative, { ...reds })).toBeUndefined();
  });

  it("hold between sides: who speaks for a country agrees with it as with itself", () => {
    expect(between({}, { sides: entitySet("minister", "reds") })).toBe("repeats");
  });

  it("need two that are named, and by no noun in common", () => {
    expect(between({}, { isNamed: false })).toBeUndefined();
    const poll: ClaimTold = { sourceNouns: new Set(["poll"]) };
    expect(between(poll, poll)).toBeUndefined();
    expect(between({ isNamed: false }, reds)).toBe("repeats");
  });

  it("say the same from a share of 0.7 of their keys, without a verb from 0.8", () => {
    expect(between({}, {}, 0.7)).toBe("supports");
    expect(between({}, {}, 0.69)).toBeUndefined();
    const verbless: ClaimTold = { predicate: undefined };
    expect(between(verbless, verbless, 0.8)).toBe("supports");
    expect(between(verbless, verbless, 0.79)).toBeUndefined();
  });

  it("speak of one matter, to contradict, from a share of 0.6, and only with a verb", () => {
    expect(between({}, negative, 0.6)).toBe("contradicts");
    expect(between({}, negative, 0.59)).toBeUndefined();
    expect(between({ predicate: undefined }, { ...negative, predicate: undefined })).toBeUndefined();
  });

  it("have one main verb, and numbers in common where both have any", () => {
    expect(between({}, { predicate: "open" })).toBeUndefined();
    const numbers = (...all: readonly string[]): ClaimTold => ({ numbers: new Set(all) });
    expect(between(numbers("9"), numbers("12"))).toBeUndefined();
    expect(between(numbers("9"), numbers("9", "12"))).toBe("supports");
    expect(between(numbers("9"), {})).toBe("supports");
  });

  it("are not between what is held and what is only wanted", () => {
    expect(between({}, wanted)).toBeUndefined();
    expect(between(wanted, wanted)).toBe("supports");
    expect(between(wanted, { claim: { certainty: "underspecified", polarity: "negative" } })).toBeUndefined();
  });

  it("are not between a claim and one within it", () => {
    const content = [{ start: 20, end: 90 }];
    expect(between({ claim: { content } }, { claim: { content } })).toBeUndefined();
  });

  it("show by the words of both, or the cues of two that contradict", () => {
    const to = claimProfile(0, { predicate: "close", sources: entitySet("reds") });
    const evidence = (told: ClaimTold) => {
      const from = claimProfile(1, { predicate: "close", sources: entitySet("blues"), ...told });
      return agreements([{ from, to, overlap: 1, shared: 3 }])[0]?.evidence.map(({ start }) => start);
    };
    expect(evidence({})).toEqual([20, 120]);
    expect(evidence(negative)).toEqual([10, 110]);
  });
});
