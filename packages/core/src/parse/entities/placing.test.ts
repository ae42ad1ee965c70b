import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { repeated } from "../../../test/support/repeated.js";
import { unresolved } from "../../../test/support/unresolved.js";
import { placer } from "./placing.js";

/** Where the first mention by some words stands. */
function placeOf(notation: string, words: string) {
  const found = unresolved(notation).profiles.find(({ text }) => text === words);
  if (found === undefined) throw new Error(`no "${words}"`);
  return found;
}

describe("placer", () => {
  it("tells the sentence, the paragraph and the quotation", () => {
    const text = "Rain/NN fell/VBD ./. ¶ Ada/NNP/person sat/VBD ./. “/`` Bo/NNP/person left/VBD ./. ”/''";
    expect(placeOf(text, "Ada")).toMatchObject({ sentence: 1, paragraph: 1, quotation: undefined });
    expect(placeOf(text, "Bo")).toMatchObject({ sentence: 2, paragraph: 1, quotation: 0 });
  });

  it("tells the attribution whose source or content it stands in", () => {
    const text =
      "Ada/NNP/person+source said/VBD/cue Bo/NNP/person+content left/VBD/content~ ./. Kai/NNP/person sat/VBD ./.";
    expect(placeOf(text, "Ada")).toMatchObject({ sourceOf: 0, contentOf: undefined });
    expect(placeOf(text, "Bo")).toMatchObject({ sourceOf: undefined, contentOf: 0 });
    expect(placeOf(text, "Kai")).toMatchObject({ sourceOf: undefined, contentOf: undefined });
  });

  it("goes by the inner of two contents, whichever comes first", () => {
    const reading = readingOf("Ada/NNP/person said/VBD Bo/NNP/person thinks/VBZ Kai/NNP/person left/VBD ./.");
    const content = (words: string) => {
      const start = reading.text.indexOf(words);
      return {
        form: "indirect",
        source: [],
        cue: [],
        content: [{ start, end: start + words.length }],
        confidence: 1,
      } as const;
    };
    const outer = content("Bo thinks Kai left");
    const inner = content("Kai left");
    const kai = { span: { start: 0, end: 0 }, tokens: { from: 4, to: 5 }, head: 4, kind: "name" } as const;
    expect(placer(reading, [outer, inner])(kai).contentOf).toBe(1);
    expect(placer(reading, [inner, outer])(kai).contentOf).toBe(0);
  });

  it.each([
    ["before its verb", "Ada/NNP/person left/VBD ./.", true],
    ["with an adverb between", "Ada/NNP/person quickly/RB left/VBD ./.", true],
    ["with a clause between commas", "Ada/NNP/person ,/, with/IN rain/NN ,/, left/VBD ./.", true],
    ["before a comma that no other closes", "Ada/NNP/person ,/, with/IN rain/NN left/VBD ./.", false],
    ["behind a preposition", "With/IN Ada/NNP/person left/VBD a/DT dog/NN ./.", false],
    ["behind a verb", "They/PRP saw/VBD Ada/NNP/person leave/VBP ./.", false],
    ["before no verb", "Only/RB Ada/NNP/person ./.", false],
  ])("tells whether it is a subject: %s", (_, text, isSubject) => {
    expect(placeOf(text, "Ada").subject).toBe(isSubject);
  });

  it("looks past eleven words between commas for the verb, and past no more", () => {
    const between = (words: number): boolean =>
      placeOf(`Ada/NNP/person ,/, ${repeated(words, "and/CC")} ,/, left/VBD ./.`, "Ada").subject;
    expect(between(11)).toBe(true);
    expect(between(12)).toBe(false);
  });
});
