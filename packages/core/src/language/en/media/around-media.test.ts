import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import { afterHead, beforeComplement, mediumBarriers } from "./around-media.js";

it("holds words that part a medium from what is not said through it", () => {
  for (const list of [afterHead, beforeComplement, mediumBarriers]) expectWords(list);
  expectWithin(
    [...beforeComplement].filter((word) => !afterHead.has(word)),
    ["for"],
  );
  expect(mediumBarriers).toContain("who");
});
