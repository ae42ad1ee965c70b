import { describe, expect, it } from "vitest";
import { itemsOf } from "../../test/support/items.js";
import { testRules } from "../../test/support/test-rules.js";
import { as, digits, indexRules, lemma, optional, readAt, rule, sequence } from "./index.js";

const about = {
  why: "Tells of ships.",
  examples: [["ship", "ship"]],
  counterexamples: ["boat"],
} as const;

describe("a rule", () => {
  const fleet = rule({
    ...about,
    name: "fleet",
    pattern: sequence(as("count", digits()), lemma("ship")),
    make: ({ count }, { from, to, context }: { from: number; to: number; context: number }) =>
      Number(count) > context ? `${count} at ${from} to ${to}` : undefined,
  });

  it("makes something of what its pattern captures and of what is known besides", () => {
    const items = itemsOf("lost 40 ships/NNS/ship");
    expect(fleet.read(items, 1, 9)).toEqual({ from: 1, to: 3, made: "40 at 1 to 3", rule: "fleet" });
    expect(fleet.read(items, 1, 99)).toBeUndefined();
    expect(fleet.read(items, 0, 9)).toBeUndefined();
  });

  it("takes at least one item", () => {
    expect(() => rule({ ...about, name: "empty", pattern: optional("ship"), make: () => 1 })).toThrow(
      'the pattern of "empty" may match nothing',
    );
  });
});

const ships = rule({
  name: "ships",
  why: "A number before ships counts them.",
  pattern: sequence(as("count", digits()), "ships"),
  make: ({ count }) => Number(count),
  examples: [
    ["40 ships left", "40"],
    ["7 ships met 9 ships", "7", "9"],
  ],
  counterexamples: ["40 boats left", "forty ships left"],
});

describe("examples", () => {
  const index = indexRules([ships]);
  testRules([ships], (text) => {
    const items = itemsOf(text);
    return items.flatMap((_, at) => {
      const found = readAt(index, items, at, undefined);
      return found === undefined ? [] : [{ rule: found.rule, made: String(found.made) }];
    });
  });
});
