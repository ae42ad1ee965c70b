import { describe, expect, it } from "vitest";
import { claimProfile, entitySet } from "../../../test/support/claim-profile.js";
import { accusations } from "./accusations.js";
import type { ClaimProfile } from "./claim-profile.js";

/** One accuses another; names of several are joined by "+". */
const accuses = (position: number, source: string, target: string): ClaimProfile =>
  claimProfile(position, {
    claim: { act: "accuse" },
    sources: entitySet(...source.split("+")),
    targets: entitySet(...target.split("+")),
  });

const found = (...profiles: readonly ClaimProfile[]) =>
  accusations(profiles).map(({ type, from, to }) => `${from} ${type} ${to}`);

describe("accusations", () => {
  it("contradict each other where two accuse each other", () => {
    expect(found(accuses(0, "reds", "blues"), accuses(1, "blues", "reds"))).toEqual(["c:2 contradicts c:1"]);
  });

  it("show it by the cues of both, the earlier first", () => {
    const [relation] = accusations([accuses(0, "reds", "blues"), accuses(1, "blues", "reds")]);
    expect(relation?.evidence).toEqual([
      { start: 10, end: 20 },
      { start: 110, end: 120 },
    ]);
  });

  it("do not where a third is accused, or several accuse", () => {
    expect(found(accuses(0, "reds", "blues"), accuses(1, "blues", "greens"))).toEqual([]);
    expect(found(accuses(0, "reds", "blues"), accuses(1, "blues+greens", "reds"))).toEqual([]);
  });

  it("support that two accuse each other, told before or behind", () => {
    const mutual = (position: number) => accuses(position, "reds+blues", "reds+blues");
    expect(found(mutual(0), accuses(1, "reds", "blues"))).toEqual(["c:2 supports c:1"]);
    expect(found(accuses(0, "reds", "blues"), mutual(1))).toEqual(["c:2 supports c:1"]);
    expect(found(mutual(0), accuses(1, "reds", "greens"))).toEqual([]);
    expect(found(mutual(0), accuses(1, "greens", "blues"))).toEqual([]);
    expect(found(mutual(0), mutual(1))).toEqual([]);
  });

  it("are the only acts that are looked at", () => {
    expect(
      found(
        accuses(0, "reds", "blues"),
        claimProfile(1, {
          claim: { act: "criticize" },
          sources: entitySet("blues"),
          targets: entitySet("reds"),
        }),
      ),
    ).toEqual([]);
  });

  it("look sixteen accusations back, and no farther", () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, index) => accuses(index + 1, "greens", "browns"));
    const answered = (count: number) =>
      found(accuses(0, "reds", "blues"), ...others(count), accuses(count + 1, "blues", "reds"));
    expect(answered(15)).toHaveLength(1);
    expect(answered(16)).toEqual([]);
  });
});
