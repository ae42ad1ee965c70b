import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import { WorkKind } from "../../../record/index.js";
import { workNouns } from "./work-nouns.js";

it("gives nouns a kind of the record", () => {
  expectWords(workNouns.keys(), /^[\p{Ll}-]+$/u);
  expectWithin(workNouns.values(), WorkKind.options);
  expect(workNouns.get("treaty")).toBe("agreement");
});
