import { describe, expect, it } from "vitest";
import { unresolved } from "../../../test/support/unresolved.js";
import { listAt, mentionIndex } from "./resolution.js";

describe("mentionIndex", () => {
  const { profiles } = unresolved("Oslo/NNP/place 's/POS new/JJ mayor/NN left/VBD ./.");
  const { startingAt, endingAt } = mentionIndex(profiles);
  const words = (indexes: readonly number[]) => indexes.map((index) => profiles[index]?.text);

  it("finds the mentions that begin with a token, the longest first", () => {
    expect(words(startingAt(0))).toEqual(["Oslo's new mayor", "Oslo"]);
    expect(startingAt(2)).toEqual([]);
  });

  it("finds the mentions that end with a token", () => {
    expect(words(endingAt(0))).toEqual(["Oslo"]);
    expect(words(endingAt(3))).toEqual(["Oslo's new mayor"]);
  });
});

describe("listAt", () => {
  it("gives one list for one key, made on demand", () => {
    const lists = new Map<string, number[]>();
    listAt(lists, "a").push(1);
    listAt(lists, "a").push(2);
    listAt(lists, "b").push(3);
    expect([...lists]).toEqual([
      ["a", [1, 2]],
      ["b", [3]],
    ]);
  });
});
