import { describe, expect, expectTypeOf, it } from "vitest";
import { itemsOf } from "../../test/support/items.js";
import { byFirstWord } from "../language/index.js";
import {
  as,
  atEnd,
  atStart,
  choice,
  digits,
  followedBy,
  gap,
  glued,
  headed,
  item,
  lemma,
  lemmaIn,
  many,
  notFollowedBy,
  notPrecededBy,
  optional,
  type Part,
  phraseIn,
  placeOf,
  precededBy,
  reads,
  sequence,
  tag,
  where,
  word,
  wordIn,
} from "./index.js";
import { patternOf } from "./part.js";

/** The words that a part takes at the first of the items; undefined where it does not match. */
function taken(part: Part, notation: string, at = 0): string | undefined {
  const items = itemsOf(notation);
  const match = patternOf(part).read(items, at);
  return (
    match &&
    items
      .slice(at, match.to)
      .map(({ text }) => text)
      .join(" ")
  );
}

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

describe("several items", () => {
  it("stand one behind the other", () => {
    expect(taken(sequence("two", "masted ship"), "two masted ship")).toBe("two masted ship");
    expect(taken(sequence("two", "masted ship"), "two masted boats")).toBeUndefined();
  });

  it("may be absent", () => {
    expect(taken(sequence(optional("old"), "ship"), "old ship")).toBe("old ship");
    expect(taken(sequence(optional("old"), "ship"), "ship")).toBe("ship");
  });

  it("are the longest choice, of equals the first", () => {
    expect(taken(choice("sea", "sea lord"), "sea lord")).toBe("sea lord");
    const equals = choice(
      reads("sea", () => "first"),
      reads("sea", () => "second"),
    );
    expect(equals.read(itemsOf("sea"), 0)?.value).toBe("first");
  });

  it("stand many times, within bounds", () => {
    const two = many(tag("JJ"), { least: 2, most: 3 });
    expect(taken(two, "big/JJ")).toBeUndefined();
    expect(taken(two, "big/JJ red/JJ ship/NN")).toBe("big red");
    expect(taken(two, "big/JJ red/JJ old/JJ fat/JJ")).toBe("big red old");
  });

  it("run up to the last that heads them", () => {
    const nouns = headed(tag("NN"), { of: tag("DT", "JJ", "NN"), most: 5 });
    expect(taken(nouns, "the/DT old/JJ stone/NN bridge/NN big/JJ over/IN")).toBe("the old stone bridge");
    expect(taken(nouns, "the/DT old/JJ over/IN")).toBeUndefined();
    expect(taken(nouns, "a/DT a/DT a/DT a/DT a/DT stone/NN")).toBeUndefined();
  });

  it("take what they can and do not go back on it", () => {
    expect(taken(sequence(many("so", { most: 9 }), "so"), "so so so")).toBeUndefined();
  });
});

describe("a gap", () => {
  const called = sequence("called", gap("off", { most: 2, stop: tag(",") }));

  it("is as short as it can be, within bounds", () => {
    expect(taken(called, "called off off")).toBe("called off");
    expect(taken(called, "called the game off")).toBe("called the game off");
    expect(taken(called, "called the long game off")).toBeUndefined();
  });

  it("ends at a stop", () => {
    expect(taken(called, "called ,/, off")).toBeUndefined();
  });
});

describe("what stands around", () => {
  it("is not taken", () => {
    expect(taken(sequence("May", followedBy(digits())), "may 7")).toBeUndefined();
    expect(taken(sequence("may", followedBy(digits())), "May 7")).toBe("May");
    expect(taken(sequence("may", notFollowedBy("be")), "may be")).toBeUndefined();
    expect(taken(sequence("may", notFollowedBy("be")), "may")).toBe("may");
  });

  it("may stand before", () => {
    expect(taken(sequence(precededBy("in"), "may"), "in may", 1)).toBe("may");
    expect(taken(sequence(precededBy("late in"), "may"), "late in may", 2)).toBe("may");
    expect(taken(sequence(precededBy("in"), "may"), "in early may", 2)).toBeUndefined();
    expect(taken(sequence(precededBy("in", { most: 1 }), "may"), "in early may", 2)).toBe("may");
    expect(
      taken(sequence(precededBy("in", { most: 1, stop: "early" }), "may"), "in early may", 2),
    ).toBeUndefined();
    expect(taken(sequence(notPrecededBy("in"), "may"), "in may", 1)).toBeUndefined();
    expect(taken(sequence(notPrecededBy("in"), "may"), "may")).toBe("may");
  });

  it("may be white space, or an end", () => {
    expect(taken(sequence("ship", glued, "s"), "ship +s")).toBe("ship s");
    expect(taken(sequence("ship", glued, "s"), "ship s")).toBeUndefined();
    expect(taken(sequence(atStart, "ship", atEnd), "ship")).toBe("ship");
    expect(taken(sequence("ship", atEnd), "ship sank")).toBeUndefined();
    expect(taken(sequence(atStart, "sank"), "ship sank", 1)).toBeUndefined();
  });
});

describe("captures", () => {
  const pattern = sequence(
    "the",
    optional(as("colour", wordIn(colours))),
    as("noun", placeOf(tag("NN"))),
    as(
      "where",
      choice(
        "here",
        reads(sequence(as("far", digits()), "miles off"), ({ far }) => Number(far)),
      ),
    ),
  );

  it("are what the parts found, of the parts' types", () => {
    const captures = pattern.read(itemsOf("the blue ship/NN 40 miles off"), 0)?.captures;
    expect(captures).toMatchObject({ colour: 2, noun: { from: 2, to: 3 }, where: 40 });
    expectTypeOf(captures?.colour).toEqualTypeOf<number | undefined>();
    expectTypeOf(captures?.noun.from).toEqualTypeOf<number | undefined>();
    expectTypeOf(captures?.where).toEqualTypeOf<string | number | undefined>();
  });

  it("of an absent part are absent", () => {
    expect(pattern.read(itemsOf("the ship/NN here"), 0)?.captures).toHaveProperty("where", "here");
    expect(pattern.read(itemsOf("the ship/NN here"), 0)?.captures).not.toHaveProperty("colour");
  });

  it("may be asked for more than their words say", () => {
    const even = where(digits(), (value) => Number(value) % 2 === 0);
    expect(taken(even, "40")).toBe("40");
    expect(taken(even, "41")).toBeUndefined();
    expect(
      taken(
        reads(digits(), () => undefined),
        "40",
      ),
    ).toBeUndefined();
  });
});

describe("the length of a pattern", () => {
  it.each<[string, Part, number, number]>([
    ["words", "per cent", 2, 2],
    ["a choice", choice("a", "b c d"), 1, 3],
    ["an optional part", optional("a b"), 0, 2],
    ["many", many("a b", { least: 2, most: 4 }), 4, 8],
    ["a gap", gap("a", { most: 5 }), 1, 6],
    ["a sequence", sequence("a", optional("b"), gap("c", { most: 2 }), notFollowedBy("d e f")), 2, 5],
    ["a run", headed("a", { of: "b", most: 7 }), 1, 7],
  ])("is bounded: %s", (_, part, least, most) => {
    expect(patternOf(part)).toMatchObject({ least, most });
  });
});
