import { describe, expect, it, vi } from "vitest";
import { itemsOf } from "../../test/support/items.js";
import {
  digits,
  indexRules,
  lemma,
  notPrecededBy,
  optional,
  type Part,
  readAt,
  rule,
  sequence,
  tag,
  word,
} from "./index.js";
import { patternOf } from "./part.js";

const about = {
  why: "Tells of ships.",
  examples: [["ship", "ship"]],
  counterexamples: ["boat"],
} as const;

/** A rule that makes its own name, and a count of how often it was tried. */
function counted(name: string, part: Part) {
  const pattern = patternOf(part);
  const read = vi.fn(pattern.read);
  return { rule: rule({ ...about, name, pattern: { ...pattern, read }, make: () => name }), tried: read };
}

describe("rules at a place", () => {
  it("give the longest, of equals the first", () => {
    const rules = [
      counted("any noun", tag("NN")).rule,
      counted("short", "ship").rule,
      counted("long", "ship yard").rule,
      counted("as long", sequence("ship", tag("NN"))).rule,
    ];
    const made = (notation: string) => readAt(indexRules(rules), itemsOf(notation), 0, undefined)?.made;
    expect(made("ship/NN yard/NN")).toBe("long");
    expect(made("ship/NN sank/VBD")).toBe("any noun");
    expect(made("sank/VBD")).toBeUndefined();
  });

  it.each([
    ["a word", sequence(notPrecededBy("the"), optional("old"), "ship"), "ship/NN", "boat/NN"],
    ["a lemma", lemma("ship"), "ships/NNS/ship", "boats/NNS/boat"],
    ["a tag", tag("NNS"), "ships/NNS", "sailed/VBD"],
    ["a digit", sequence(digits(), word("ships")), "40 ships", "forty ships"],
  ])("are tried only where they can start: %s", (_, part, fits, differs) => {
    const { rule: only, tried } = counted("only", part);
    const index = indexRules([only]);
    expect(readAt(index, itemsOf(differs), 0, undefined)).toBeUndefined();
    expect(tried).not.toHaveBeenCalled();
    expect(readAt(index, itemsOf(fits), 0, undefined)?.made).toBe("only");
  });

  it("are tried everywhere where what they start with is open", () => {
    const { rule: only, tried } = counted(
      "only",
      sequence(notPrecededBy("the"), { ...patternOf("ship"), starts: undefined }),
    );
    readAt(indexRules([only]), itemsOf("boat"), 0, undefined);
    expect(tried).toHaveBeenCalledOnce();
  });

  it("have names of their own", () => {
    expect(() => indexRules([counted("same", "a").rule, counted("same", "b").rule])).toThrow(
      'two rules are named "same"',
    );
  });
});
