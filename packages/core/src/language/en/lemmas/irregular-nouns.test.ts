import { expect, it } from "vitest";
import { expectApart, expectWords } from "../../../../test/support/words.js";
import { irregularNouns } from "./irregular-nouns.js";
import { lemma } from "./lemma.js";

it("has no singular that is itself a plural of the list", () => {
  expectWords(irregularNouns.keys());
  expectApart(irregularNouns.values(), irregularNouns.keys());
});

it("leads from every plural to its singular", () => {
  for (const [plural, singular] of irregularNouns) expect(lemma(plural, "NNS")).toBe(singular);
});
