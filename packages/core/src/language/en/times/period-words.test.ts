import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { insideDuration, offsets, periods, stretches } from "./period-words.js";

it("writes words in lower case", () => {
  for (const list of [insideDuration, offsets.keys(), periods.keys(), stretches]) expectWords(list);
});

it("counts last week from publication, the previous week from the story", () => {
  expect(periods.get("last")).toEqual({ offset: -1, anchor: "publication" });
  expect(periods.get("previous")).toEqual({ offset: -1, anchor: "narrative" });
  expect(offsets.get("ago")).toEqual({ offset: -1, anchor: "publication" });
});
