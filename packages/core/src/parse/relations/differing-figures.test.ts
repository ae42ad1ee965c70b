import { describe, expect, it } from "vitest";
import { type ClaimTold, claimProfile, entitySet } from "../../../test/support/claim-profile.js";
import { readingOf } from "../../../test/support/reading-of.js";
import { Figure, Time } from "../../record/index.js";
import { differingFigures } from "./differing-figures.js";

const reading = readingOf("nine/CD people/NNS ,/, twelve/CD young/JJ people/NNS ,/, two/CD dogs/NNS ./.");
const people = { start: 5, end: 11 };
const youngPeople = { start: 20, end: 32 };
const dogs = { start: 38, end: 42 };
const days = ["2024-08-19", "2024-08-20"].map((value, index) =>
  Time.parse({ id: `t:${index + 1}`, span: { start: 0, end: 4 }, type: "DATE", value }),
);

/** What a test says of a figure. */
type Told = Partial<Omit<Figure, "id" | "span">> & { readonly ofNothing?: true };

/** Whether two claims by different sources that people die contradict each other, by a figure of each. */
function differ(
  [earlier, later]: readonly [Told, Told],
  told: readonly [ClaimTold, ClaimTold] = [{}, {}],
  overlap = 0.3,
): boolean {
  const figures = [earlier, later].map(({ ofNothing, ...figure }, index) =>
    Figure.parse({
      id: `f:${index + 1}`,
      span: { start: 0, end: 4 },
      approximate: false,
      ...(ofNothing ? {} : { of: people }),
      ...figure,
    }),
  );
  const [to, from] = [
    claimProfile(0, {
      predicate: "die",
      sources: entitySet("reds"),
      ...told[0],
      claim: { figures: ["f:1"], ...told[0].claim },
    }),
    claimProfile(1, {
      predicate: "die",
      sources: entitySet("blues"),
      ...told[1],
      claim: { figures: ["f:2"], ...told[1].claim },
    }),
  ];
  return differingFigures(reading, figures, days, [{ from, to, overlap, shared: 3 }]).length > 0;
}

const nineAndTwelve = [{ value: 9 }, { value: 12 }] as const;

describe("differingFigures", () => {
  it("exclude each other: two values, or a value and a bound that leaves it out", () => {
    expect(differ(nineAndTwelve)).toBe(true);
    expect(differ([{ value: 9 }, { value: 9 }])).toBe(false);
    expect(differ([{ value: 9 }, { min: 10 }])).toBe(true);
    expect(differ([{ value: 9 }, { min: 9 }])).toBe(false);
    expect(differ([{ max: 8 }, { value: 9 }])).toBe(true);
  });

  it("stand for a fifth around themselves where they are approximate", () => {
    expect(differ([{ value: 100, approximate: true }, { value: 120 }])).toBe(false);
    expect(differ([{ value: 100, approximate: true }, { value: 121 }])).toBe(true);
  });

  it("count the same: by the last word of what is counted, and the unit", () => {
    expect(differ([{ value: 9 }, { value: 12, of: youngPeople }])).toBe(true);
    expect(differ([{ value: 9 }, { value: 12, of: dogs }])).toBe(false);
    expect(differ([{ value: 9 }, { value: 12, unit: "percent" }])).toBe(false);
    expect(
      differ([
        { value: 9, ofNothing: true },
        { value: 12, ofNothing: true },
      ]),
    ).toBe(false);
  });

  it("are of two sources, and neither of the article", () => {
    expect(differ(nineAndTwelve, [{}, { sources: entitySet("reds") }])).toBe(false);
    expect(differ(nineAndTwelve, [{}, { sides: entitySet("blues", "reds") }])).toBe(false);
    expect(differ(nineAndTwelve, [{ sources: entitySet() }, {}])).toBe(false);
  });

  it("are of one main verb and one polarity", () => {
    expect(differ(nineAndTwelve, [{}, { predicate: "injure" }])).toBe(false);
    expect(differ(nineAndTwelve, [{}, { claim: { polarity: "negative", figures: ["f:2"] } }])).toBe(false);
  });

  it("are of one count where the verb has an outcome, else where half of the keys are shared", () => {
    const meet: readonly [ClaimTold, ClaimTold] = [{ predicate: "meet" }, { predicate: "meet" }];
    expect(differ(nineAndTwelve, meet, 0.5)).toBe(true);
    expect(differ(nineAndTwelve, meet, 0.49)).toBe(false);
    expect(differ(nineAndTwelve, [{}, {}], 0)).toBe(true);
  });

  it("are of no two different times", () => {
    const on = (time: "t:1" | "t:2", figure: "f:1" | "f:2"): ClaimTold => ({
      claim: { times: [time], figures: [figure] },
    });
    expect(differ(nineAndTwelve, [on("t:1", "f:1"), on("t:2", "f:2")])).toBe(false);
    expect(differ(nineAndTwelve, [on("t:1", "f:1"), on("t:1", "f:2")])).toBe(true);
    expect(differ(nineAndTwelve, [on("t:1", "f:1"), {}])).toBe(true);
  });

  it("are among the first eight of a claim", () => {
    const tenth = (place: number): ClaimTold => ({
      claim: { figures: [...Array.from({ length: place - 1 }, () => "f:1" as const), "f:2"] },
    });
    expect(differ(nineAndTwelve, [{}, tenth(8)])).toBe(true);
    expect(differ(nineAndTwelve, [{}, tenth(9)])).toBe(false);
  });
});
