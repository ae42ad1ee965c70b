import { describe, expect, it } from "vitest";
import { taken } from "../../test/support/taken.js";
import { byFirstWord, indexPhrases } from "../language/index.js";
import { lemmasIn, phraseIn } from "./phrase.js";

describe("a phrase of a table", () => {
  const ranks = phraseIn(
    byFirstWord([{ words: ["first"] }, { words: ["first", "sea", "lord"] }, { words: ["first", "sea"] }]),
  );

  it("is the longest that stands there", () => {
    expect(taken(ranks, "First sea lord Hale")).toBe("First sea lord");
    expect(taken(ranks, "first mate")).toBe("first");
    expect(taken(ranks, "sea lord")).toBeUndefined();
  });
});

describe("a phrase of lemmas", () => {
  const acts = indexPhrases([
    ["give", 1],
    ["give up", 2],
  ]);

  it("is the longest that stands there, whatever its forms", () => {
    expect(taken(lemmasIn(acts), "gave/VBD/give up")).toBe("gave up");
    expect(taken(lemmasIn(acts), "gave/VBD/give in")).toBe("gave");
    expect(taken(lemmasIn(acts), "took/VBD/take up")).toBeUndefined();
  });

  it("may be interrupted only by what may interrupt it", () => {
    const acrossAdverbs = lemmasIn(acts, ({ pos }) => pos === "RB");
    expect(taken(acrossAdverbs, "gave/VBD/give finally/RB up")).toBe("gave finally up");
    expect(taken(acrossAdverbs, "gave/VBD/give her/PRP up")).toBe("gave");
    expect(taken(lemmasIn(acts), "gave/VBD/give finally/RB up")).toBe("gave");
  });
});
