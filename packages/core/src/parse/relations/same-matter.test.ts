import { describe, expect, it } from "vitest";
import { claimProfile } from "../../../test/support/claim-profile.js";
import type { ClaimProfile } from "./claim-profile.js";
import { likeClaims } from "./same-matter.js";

const claimOf = (position: number, ...keys: readonly string[]): ClaimProfile =>
  claimProfile(position, { keys: new Set(keys) });

const pairs = (...profiles: readonly ClaimProfile[]) =>
  likeClaims(profiles).map(({ from, to }) => `${from.claim.id} ${to.claim.id}`);

describe("likeClaims", () => {
  it("pairs claims that share three keys, the later first, and none that share two", () => {
    expect(pairs(claimOf(0, "ferry", "leak", "harbour"), claimOf(1, "harbour", "leak", "ferry"))).toEqual([
      "c:2 c:1",
    ]);
    expect(pairs(claimOf(0, "ferry", "leak", "harbour"), claimOf(1, "harbour", "leak", "bridge"))).toEqual(
      [],
    );
  });

  it("measures what they share by the Dice coefficient", () => {
    const [found] = likeClaims([claimOf(0, "a", "b", "c"), claimOf(1, "a", "b", "c", "d", "e")]);
    expect(found).toMatchObject({ shared: 3, overlap: 0.75 });
  });

  it("looks at the last 24 claims of a key, and at no more", () => {
    const first = claimOf(0, "a", "b", "c");
    const others = (count: number) => Array.from({ length: count }, (_, index) => claimOf(index + 1, "a"));
    expect(pairs(first, ...others(23), claimOf(24, "a", "b", "c"))).toEqual(["c:25 c:1"]);
    expect(pairs(first, ...others(24), claimOf(25, "a", "b", "c"))).toEqual([]);
  });
});
