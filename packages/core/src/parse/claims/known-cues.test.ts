import { expect, it } from "vitest";
import { tagged } from "../../../test/support/tagged.js";
import { knownCues } from "./known-cues.js";

it("tells cues that are read from a known word, and leaves out those without a word", () => {
  const { document, tags, span } = tagged(
    "Lee/NNP said/VBD so/RB ./. Okoye/NNP :/: no/UH ./. Brandt/NNP xyzzied/VBD it/PRP ./.",
  );
  const cues = [[span("said")], [span(":")], [span("xyzzied")]];
  expect(knownCues(document, tags, cues)).toEqual([true, false]);
});
