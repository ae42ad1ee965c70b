import { describe, expect, expectTypeOf, it } from "vitest";
import { itemsOf } from "../../test/support/items.js";
import { taken } from "../../test/support/taken.js";
import { as, placeOf, reads, where } from "./capture.js";
import { choice } from "./choice.js";
import { optional } from "./repeat.js";
import { sequence } from "./sequence.js";
import { digits, tag, wordIn } from "./word.js";

const colours: ReadonlyMap<string, number> = new Map([
  ["red", 1],
  ["blue", 2],
]);

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
