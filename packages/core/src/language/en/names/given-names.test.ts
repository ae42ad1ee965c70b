import { it } from "vitest";
import { expectApart, expectWords } from "../../../../test/support/words.js";
import { femaleGivenNames, maleGivenNames } from "./given-names.js";

it("holds names in lower case that men or women bear, none that both do", () => {
  expectWords(maleGivenNames, /^\p{Ll}+$/u);
  expectWords(femaleGivenNames, /^\p{Ll}+$/u);
  expectApart(maleGivenNames, femaleGivenNames);
});
