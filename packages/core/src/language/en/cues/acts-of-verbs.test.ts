import { describe, expect, it } from "vitest";
import { english } from "../index.js";

describe("the act of a verb", () => {
  it.each([
    ["say", "state"],
    ["announce", "announce"],
    ["deny", "deny"],
    ["urge", "urge"],
    ["promise", "promise"],
    ["accuse", "accuse"],
    ["believe", "believe"],
  ])("%s: %s", (verb, act) => {
    expect(english.verbs.entries.get(verb)?.cue?.act).toBe(act);
  });
});
