import { describe, expect, it } from "vitest";
import { claimProfile, entitySet } from "../../../test/support/claim-profile.js";
import { readingOf } from "../../../test/support/reading-of.js";
import type { Attribution } from "../../record/index.js";
import { prefaces } from "./prefaces.js";

// Sentences of ten characters each: "Bo agreed." at 0, then at 11, 22, 33.
const reading = readingOf(
  "Bo/NNP agreed/VBD ./. He/PRP spoke/VBD ./. Ada/NNP left/VBD ./. He/PRP wept/VBD ./.",
);

/** An attribution of Bo's without a content, whose cue is "agreed". */
const preface = (more: Partial<Attribution> = {}): Attribution => ({
  id: "a:9",
  form: "indirect",
  source: [{ start: 0, end: 2 }],
  cue: [{ start: 3, end: 9 }],
  content: [],
  sources: ["e:bo"],
  addressees: [],
  confidence: 1,
  ...more,
});

/** A claim that begins at a character, by somebody. */
const claim = (position: number, start: number, ...sources: readonly string[]) =>
  claimProfile(position, { sources: entitySet(...sources), claim: { content: [{ start, end: start + 5 }] } })
    .claim;

const found = (withheld: Attribution, ...claims: ReturnType<typeof claim>[]): readonly string[] => [
  ...prefaces(reading, [withheld], claims).keys(),
];

describe("prefaces", () => {
  it("are carried on by the claim behind them, with a source in common", () => {
    expect(found(preface(), claim(0, 11, "bo"))).toEqual(["a:1"]);
    expect(found(preface(), claim(0, 11, "ada"))).toEqual([]);
  });

  it("are carried on past one claim of somebody else, and not past two", () => {
    expect(found(preface(), claim(0, 11, "ada"), claim(1, 13, "bo"))).toEqual(["a:2"]);
    expect(found(preface(), claim(0, 11, "ada"), claim(1, 13, "ada"), claim(2, 14, "bo"))).toEqual([]);
  });

  it("are carried on in the same sentence or the next", () => {
    expect(found(preface(), claim(0, 22, "bo"))).toEqual([]);
  });

  it("are not carried on by what stands before them", () => {
    expect(found(preface({ cue: [{ start: 14, end: 19 }] }), claim(0, 0, "bo"))).toEqual([]);
  });

  it("have no content of their own, and a cue", () => {
    expect(found(preface({ content: [{ start: 11, end: 15 }] }), claim(0, 11, "bo"))).toEqual([]);
    expect(found(preface({ cue: [] }), claim(0, 11, "bo"))).toEqual([]);
  });
});
