import { expect, it } from "vitest";
import { expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { holidays } from "./holidays.js";

const all = [...holidays.values()].flat();

it("puts holidays on days that there are", () => {
  for (const { words, rule } of all) {
    expectWords(words, lowerCaseOrMark);
    if (rule.kind === "easter") continue;
    expect(rule.month, words.join(" ")).toBeGreaterThanOrEqual(1);
    expect(rule.month, words.join(" ")).toBeLessThanOrEqual(12);
    if (rule.kind === "fixed")
      expect(new Date(Date.UTC(2000, rule.month - 1, rule.day)).getUTCDate()).toBe(rule.day);
    else expect([1, 2, 3, 4, -1]).toContain(rule.nth);
  }
});

it("has no holiday behind its own beginning, which would be taken for it", () => {
  for (const days of holidays.values())
    days.forEach(({ words }, place) => {
      const shorter = days
        .slice(0, place)
        .find((other) => other.words.every((word, at) => words[at] === word));
      expect(shorter, words.join(" ")).toBeUndefined();
    });
});

it("knows Christmas Eve and Good Friday", () => {
  const ruleOf = (name: string) => all.find(({ words }) => words.join(" ") === name)?.rule;
  expect(ruleOf("christmas eve")).toEqual({ kind: "fixed", month: 12, day: 24 });
  expect(ruleOf("good friday")).toEqual({ kind: "easter", days: -2 });
});
