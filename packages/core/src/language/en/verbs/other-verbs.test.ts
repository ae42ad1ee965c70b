import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { otherVerbs } from "./other-verbs.js";

it("holds verbs that attribute nothing", () => {
  for (const { cue, verbs = "" } of otherVerbs) {
    expect(cue).toBeUndefined();
    expectWords(verbs.split(" "));
  }
});

it("names each outcome by one of its verbs", () => {
  for (const [verb, outcome] of english.verbs.outcomes)
    expect(english.verbs.outcomes.get(outcome), verb).toBe(outcome);
  expect(english.verbs.outcomes.get("slay")).toBe("die");
});
