import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainReading } from "../../../test/support/plain-reading.js";
import { testRules } from "../../../test/support/test-rules.js";
import { english } from "../../language/en/index.js";
import type { Span } from "../../record/index.js";
import { mediumOf } from "./medium.js";
import { mediumRules } from "./medium-rules.js";

/** Reads a text with its parts marked: (source), [cue], {content}. */
function read(marked: string) {
  const parts: Record<"source" | "cue" | "content", Span[]> = { source: [], cue: [], content: [] };
  const opening = { "(": "source", "[": "cue", "{": "content" } as const;
  let text = "";
  let open = -1;
  let role: "source" | "cue" | "content" = "source";
  for (const character of marked) {
    if (character === "(" || character === "[" || character === "{") {
      role = opening[character];
      open = text.length;
    } else if (character === ")" || character === "]" || character === "}") {
      parts[role].push({ start: open, end: text.length });
    } else text += character;
  }
  const found = mediumOf(plainReading(text), parts);
  if (found === undefined) return [];
  const { kind, span } = found.medium;
  return [{ rule: found.rule, made: `${kind}: ${text.slice(span.start, span.end)}` }];
}

testRules(Object.values(mediumRules(english)), read);

describe("mediumOf", () => {
  it.each([
    ["statement: in a statement", "(The ministry) [said in a statement] {the plant is safe}."],
    [
      "press-conference: at a news conference",
      "(She) [told] a crowd at a news conference {that she would stay}.",
    ],
    ["speech: at a campaign rally", "(She) [promised] at a campaign rally {to stay}."],
    ["social-media: on Facebook", "(She) [wrote] on Facebook {that she would stay}."],
    ["letter: in a letter", "(She) [wrote] in a letter to the board {that she would stay}."],
    ["letter: by email", "(She) [said] by email {that she would stay}."],
    ["call: in a phone call", "(She) [told] him in a phone call {that she would stay}."],
    ["broadcast: on state television", "(She) [said] on state television {that she would stay}."],
    ["court: in court", "(She) [admitted] in court {that she lied}."],
  ])("finds %s", (medium, marked) => {
    expect(read(marked).map(({ made }) => made)).toEqual([medium]);
  });

  it.each([
    ["no word of a medium", "(She) [said] {she would stay}."],
    ["a medium within the content", "(She) [said] {he had lied in a statement}."],
    ["a medium of another sentence", "He spoke on television. (She) [said] {she would stay}."],
    ["a source that only has to do with one", "(The author of the report) [said] {the plant is safe}."],
    ["a body that speaks", "(The court) [ruled] {that she had lied}."],
    ["a noun without a preposition", "(She) [read] the statement {twice}."],
    ["no cue", "(She): {I would stay}."],
  ])("finds none for %s", (_, marked) => {
    expect(read(marked)).toEqual([]);
  });

  it("gives words of the text, of any text", () => {
    const text = fc
      .array(fc.constantFrom("in", "a", "statement", "told", "the", "BBC", "on", "X", ".", "“", "said"))
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(20), (whole, start, size) => {
        const cue = start + size < whole.length && size > 0 ? [{ start, end: start + size }] : [];
        const found = mediumOf(plainReading(whole), { source: [], cue, content: [] })?.medium;
        if (found === undefined) return;
        expect(found.span.start).toBeLessThan(found.span.end);
        expect(found.span.end).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});
