import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import {
  articles,
  headBreaks,
  kindBreaks,
  nameSuffixes,
  possessiveEndings,
  saintsPlace,
} from "./name-parts.js";

it("writes the parts of names in lower case", () => {
  for (const list of [articles, possessiveEndings, nameSuffixes, headBreaks]) expectWords(list);
  expectWithin(kindBreaks, headBreaks);
});

it("tells a place named after a saint from the saint", () => {
  for (const name of ["St Olav's Hospital", "St. Mary’s Church"]) expect(name).toMatch(saintsPlace);
  for (const name of ["St Olav", "St Olav's", "Mary's Church"]) expect(name).not.toMatch(saintsPlace);
});
