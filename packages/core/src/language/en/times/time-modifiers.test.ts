import { expect, it } from "vitest";
import { expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { TimeMod } from "../../../record/index.js";
import { timeModifiers } from "./time-modifiers.js";

it("gives every modifier a mod of TIMEX3, for dates, for durations or for both", () => {
  for (const { words, onDate, onDuration } of timeModifiers) {
    expectWords(words, lowerCaseOrMark);
    for (const mod of [onDate, onDuration]) if (mod !== undefined) expect(TimeMod.options).toContain(mod);
    expect(onDate ?? onDuration, words.join(" ")).toBeDefined();
  }
});

it("has no modifier behind its own end, which would be taken for it", () => {
  timeModifiers.forEach(({ words }, place) => {
    const shorter = timeModifiers
      .slice(0, place)
      .find((other) => words.slice(-other.words.length).join(" ") === other.words.join(" "));
    expect(shorter, words.join(" ")).toBeUndefined();
  });
});
