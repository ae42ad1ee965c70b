import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../record/index.js";
import { readText } from "../../text/index.js";
import { mediumOf } from "./medium.js";

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
  const found = mediumOf(readText(text), parts);
  return found && [found.kind, text.slice(found.span.start, found.span.end)];
}

describe("mediumOf", () => {
  it.each([
    ["statement", "in a statement", "{The plant is safe}, (the ministry) [said] in a statement."],
    ["statement", "In a brief statement", "In a brief statement, (the ministry) [said] {the plant is safe}."],
    ["statement", "in a statement", "(The ministry) [said in a statement] {the plant is safe}."],
    [
      "interview",
      "in an interview",
      "(She) [said] in an interview with a local paper {that she would stay}.",
    ],
    [
      "press-conference",
      "at a news conference",
      "(She) [told] a crowd at a news conference {that she would stay}.",
    ],
    ["speech", "at a campaign rally", "(She) [promised] at a campaign rally {to stay}."],
    ["reporters", "reporters", "(She) [told reporters] {that she would stay}."],
    ["reporters", "journalists", "(She) [told] a group of journalists {that she would stay}."],
    ["press-conference", "news conference", "(She) [told] a news conference {that she would stay}."],
    ["interview", "BBC", "(She) [told] the BBC {that she would stay}."],
    ["interview", "Sky News", "{I will stay}, (she) [told] Sky News."],
    ["social-media", "on Facebook", "(She) [wrote] on Facebook {that she would stay}."],
    ["social-media", "on X", "(She) [wrote] on X {that she would stay}."],
    ["social-media", "tweeted", "(She) [tweeted] {that she would stay}."],
    ["letter", "in a letter", "(She) [wrote] in a letter to the board {that she would stay}."],
    ["letter", "by email", "(She) [said] by email {that she would stay}."],
    ["call", "in a phone call", "(She) [told] him in a phone call {that she would stay}."],
    ["broadcast", "on state television", "(She) [said] on state television {that she would stay}."],
    ["court", "in court", "(She) [admitted] in court {that she lied}."],
    ["court", "under oath", "(She) [said] under oath {that she had stayed}."],
    ["court", "jury", "(She) [told] the jury {that she had stayed}."],
    ["report", "report", "[According to] (a report from the auditors), {the plant is safe}."],
    ["statement", "statement", "(The ministry's statement) [said] {the plant is safe}."],
  ])("%s by the words %j: %s", (kind, words, marked) => {
    expect(read(marked)).toEqual([kind, words]);
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
    expect(read(marked)).toBeUndefined();
  });

  it("gives words of the text, of any text", () => {
    const text = fc
      .array(fc.constantFrom("in", "a", "statement", "told", "the", "BBC", "on", "X", ".", "“", "said"))
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(20), (whole, start, size) => {
        const cue = start + size < whole.length && size > 0 ? [{ start, end: start + size }] : [];
        const found = mediumOf(readText(whole), { source: [], cue, content: [] });
        if (found === undefined) return;
        expect(found.span.start).toBeLessThan(found.span.end);
        expect(found.span.end).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});
