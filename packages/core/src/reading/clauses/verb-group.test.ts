import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { english } from "../../language/en/index.js";
import { someTokens } from "../some-tokens.js";
import { endOfVerbGroup, readVerbGroup } from "./verb-group.js";

function groupOf(notation: string) {
  const { tokens } = readingOf(notation);
  const group = someTokens(tokens);
  const read = group && readVerbGroup(english, group);
  return (
    read && {
      finite: read.finite?.text,
      main: read.main.text,
      modal: read.modal?.text,
      tense: read.tense,
      passive: read.passive,
      negated: read.negated,
    }
  );
}

describe("readVerbGroup", () => {
  it("reads tense and the main verb", () => {
    expect(groupOf("has/VBZ not/RB yet/RB signed/VBN")).toEqual({
      finite: "has",
      main: "signed",
      modal: undefined,
      tense: "present",
      passive: false,
      negated: true,
    });
    expect(groupOf("signed/VBD")).toMatchObject({ finite: "signed", main: "signed", tense: "past" });
  });
  it("reads the passive", () => {
    expect(groupOf("was/VBD fined/VBN")).toMatchObject({ main: "fined", tense: "past", passive: true });
    expect(groupOf("has/VBZ been/VBN fined/VBN")).toMatchObject({ passive: true });
    expect(groupOf("got/VBD fined/VBN")).toMatchObject({ passive: true });
  });
  it("reads modals, which tell no tense", () => {
    expect(groupOf("may/MD sign/VB")).toMatchObject({ modal: "may", main: "sign", tense: undefined });
  });
  it("reads a group without a finite verb", () => {
    expect(groupOf("signing/VBG")).toMatchObject({ finite: undefined, main: "signing", tense: undefined });
  });
  it("reads a negation, but none in what is done", () => {
    expect(groupOf("never/RB signed/VBD")).toMatchObject({ negated: true });
    expect(groupOf("failed/VBD to/TO sign/VB")).toMatchObject({ negated: true });
    expect(groupOf("has/VBZ failed/VBN")).toMatchObject({ negated: false });
    expect(groupOf("has/VBZ soon/RB signed/VBN")).toMatchObject({ negated: false });
  });
  it("is none without a verb", () => {
    expect(groupOf("soon/RB")).toBeUndefined();
  });
});

describe("endOfVerbGroup", () => {
  it("runs over verbs, adverbs and “to”", () => {
    const { tokens } = readingOf("They/PRP have/VBP not/RB been/VBN able/JJ to/TO sign/VB");
    expect(endOfVerbGroup(tokens, 1)).toBe(4);
    expect(endOfVerbGroup(tokens, 5)).toBe(7);
  });
});
