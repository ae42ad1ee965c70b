import { describe, expect, it } from "vitest";
import { itemsOf } from "../../test/support/items.js";
import { taken } from "../../test/support/taken.js";
import { digits, item, lemma, lemmaIn, tag, word, wordIn } from "./word.js";

const colours: ReadonlyMap<string, number> = new Map([
  ["red", 1],
  ["blue", 2],
]);

describe("one item", () => {
  it("is a word, in any case", () => {
    expect(taken(word("ship", "boat"), "Boat sank")).toBe("Boat");
    expect(taken("ship", "boat")).toBeUndefined();
    expect(taken(word(new Set(["ship"])), "ship")).toBe("ship");
  });

  it("has the meaning that a table gives it", () => {
    expect(wordIn(colours).read(itemsOf("Blue"), 0)?.value).toBe(2);
    expect(lemmaIn(colours).read(itemsOf("reds/NNS/red"), 0)?.value).toBe(1);
    expect(wordIn(colours).read(itemsOf("green"), 0)).toBeUndefined();
  });

  it("is a lemma or a tag", () => {
    expect(taken(lemma("sail"), "sailed/VBD/sail")).toBe("sailed");
    expect(taken(lemma("sail"), "rowed/VBD/row")).toBeUndefined();
    expect(taken(tag("VBD", "VBZ"), "sailed/VBD")).toBe("sailed");
    expect(taken(tag("NN"), "sailed/VBD")).toBeUndefined();
  });

  it("is a number in digits, of a shape", () => {
    expect(taken(digits(), "40 ships")).toBe("40");
    expect(taken(digits(/^\d{4}$/), "40")).toBeUndefined();
    expect(taken(digits(), "forty")).toBeUndefined();
  });

  it("is whatever passes a test", () => {
    expect(
      taken(
        item(({ text }) => text.length > 3),
        "ship",
      ),
    ).toBe("ship");
    expect(
      taken(
        item(({ text }) => text.length > 3),
        "sea",
      ),
    ).toBeUndefined();
  });
});
