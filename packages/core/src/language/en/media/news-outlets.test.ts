import { expect, it } from "vitest";
import { expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { newsOutlets } from "./news-outlets.js";

it("holds names in lower case, each once, that are told things in interviews", () => {
  const outlets = [...newsOutlets.values()].flat();
  for (const { lemmas, meaning } of outlets) {
    expectWords(lemmas, lowerCaseOrMark);
    expect(meaning).toBe("interview");
  }
  const names = outlets.map(({ lemmas }) => lemmas.join(" "));
  expect(names.filter((name, place) => names.indexOf(name) < place)).toEqual([]);
  expect(names).toContain("channel 4 news");
});
