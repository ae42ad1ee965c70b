import { describe, expect, it } from "vitest";
import { ferryRecord } from "../../../test/support/ferry-record.js";
import type { Attribution } from "../attribution.js";
import { contentSweep } from "./content-sweep.js";

const attribution = (id: Attribution["id"], start: number, end: number): Attribution => ({
  ...ferryRecord.attributions[0],
  id,
  content: [{ start, end }],
});

function openAt(attributions: readonly Attribution[], ...offsets: readonly number[]) {
  const sweep = contentSweep(attributions);
  return offsets.map((offset) => sweep.openAt(offset).map((content) => content.attribution.id));
}

describe("contentSweep", () => {
  const outer = attribution("a:outer", 2, 10);
  const inner = attribution("a:inner", 4, 6);

  it("tells in whose content a place stands, the innermost last", () => {
    expect(openAt([inner, outer], 1, 2, 4, 5, 6, 9, 10)).toEqual([
      [],
      ["a:outer"],
      ["a:outer", "a:inner"],
      ["a:outer", "a:inner"],
      ["a:outer"],
      ["a:outer"],
      [],
    ]);
  });

  it("takes the one that begins later as the inner one where two cross", () => {
    const crossing = attribution("a:crossing", 8, 14);
    expect(openAt([outer, crossing], 9, 12).map((ids) => ids.at(-1))).toEqual(["a:crossing", "a:crossing"]);
  });

  it("tells where the next content begins", () => {
    const sweep = contentSweep([outer, inner]);
    expect(sweep.nextStart()).toBe(2);
    sweep.openAt(3);
    expect(sweep.nextStart()).toBe(4);
    sweep.openAt(4);
    expect(sweep.nextStart()).toBeUndefined();
  });
});
