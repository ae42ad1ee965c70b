import { describe, expect, it } from "vitest";
import type { About } from "../../src/match/index.js";

/** What stands in a text by some rule, written out as the rule's examples write it. */
export interface Written {
  readonly rule: string;
  readonly made: string;
}

/**
 * Runs the examples of rules as tests, one `it` each. `read` reads a text with all that ships, so that an example also
 * shows that no other rule takes its place.
 */
export function testRules(rules: readonly About[], read: (text: string) => readonly Written[]): void {
  const madeBy = (name: string, text: string): readonly string[] =>
    read(text)
      .filter(({ rule }) => rule === name)
      .map(({ made }) => made);
  for (const { name, examples, counterexamples } of rules) {
    describe(name, () => {
      it.each(examples.map(([text, ...made]) => [text, made]))("reads %s", (text, made) => {
        expect(madeBy(name, text)).toEqual(made);
      });
      it.each(counterexamples)("reads nothing in %s", (text) => {
        expect(madeBy(name, text)).toEqual([]);
      });
    });
  }
  it("have names of their own", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
}
