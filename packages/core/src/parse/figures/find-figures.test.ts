import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainReading } from "../../../test/support/plain-reading.js";
import { figuresIn } from "../../../test/support/rules-in.js";
import { findTimes } from "../times/index.js";
import { findFigures } from "./index.js";

/** The figures of a text as "words | what they say | what they count". Words may carry tags: "workers/NNS". */
const figuresOf = (marked: string): readonly string[] =>
  figuresIn(marked, { of: true }).map(({ made }) => made);

describe("counts", () => {
  it.each([
    ["The strike stranded 4,200 passengers/NNS in Lyon.", ["4,200 | 4200 | passengers"]],
    [
      "Twenty-one thousand Bolivian/JJ miners/NNS marched/VBD.",
      ["Twenty-one thousand | 21000 | Bolivian miners"],
    ],
    ["Police held two of the men/NNS.", ["two | 2 | men"]],
    ["Only one recent/JJ attempt/NN was/VBD made/VBN.", ["one | 1 | recent attempt"]],
    ["Dozens of ferries/NNS were cancelled.", ["Dozens | >=24 ~ | ferries"]],
    ["Tens of thousands of people/NNS fled.", ["Tens of thousands | >=20000 ~ | people"]],
    ["It lost 70 jobs/NNS and gained three.", ["70 | 70 | jobs", "three | 3"]],
  ])("%s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("bounds", () => {
  it.each([
    ["The flood killed at least 312 villagers.", ["at least 312 | >=312"]],
    ["Over 100 Chilean copper workers left.", ["Over 100 | >=100"]],
    ["It sold more than a dozen ships.", ["more than a dozen | >=12"]],
    ["Up to 40 soldiers hid there.", ["Up to 40 | <=40"]],
    ["No more than five guests came.", ["No more than five | <=5"]],
    ["Fewer than 30 seats were filled.", ["Fewer than 30 | <=30"]],
    ["Some 300 dockers walked out.", ["Some 300 | 300 ~"]],
    ["Nearly 9,000 votes were lost.", ["Nearly 9,000 | 9000 ~"]],
    ["An estimated 50 whales were seen.", ["An estimated 50 | 50 ~"]],
    ["Donors gave $100,000 or more.", ["$100,000 or more | >=100000 USD"]],
    ["A crowd of 60 or so boys ran.", ["60 or so | 60 ~"]],
  ])("%s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("times", () => {
  it("hold no figures", () => {
    expect(figuresOf("It fell in 1998 and on Aug. 7.")).toEqual([]);
    expect(figuresOf("They waited three days until 10:35 a.m.")).toEqual([]);
  });
});

describe("any text", () => {
  const parts = [
    "at least ",
    "between ",
    "40",
    ",",
    "139",
    " and ",
    "$",
    "1.2",
    "bn",
    " percent",
    "two",
    "-",
    "thirds",
    " of ",
    "people",
    "\n",
    ". ",
    "dozens",
    "’s",
    "minus ",
    "in 1998 ",
    "🙂",
    "\ud800",
    "one in ",
    "year-old",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((parts) => parts.join("")),
  );

  it("gives sorted figures with a quantity, apart from each other and from the times", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = plainReading(text, "NN");
        const times = findTimes(reading, {}).map(({ time }) => time);
        let end = 0;
        for (const [index, { figure }] of findFigures(reading, times).entries()) {
          const { id, span, value, min, max, of } = figure;
          expect(id).toBe(`f:${index + 1}`);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect([value, min, max].some((number) => number !== undefined && Number.isFinite(number))).toBe(
            true,
          );
          expect(min ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY);
          expect(times.some((time) => time.span.start < span.end && span.start < time.span.end)).toBe(false);
          if (of !== undefined) {
            expect(of.start).toBeGreaterThanOrEqual(span.end);
            expect(of.end).toBeGreaterThan(of.start);
          }
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same figures again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = plainReading(text);
        expect(findFigures(reading, [])).toEqual(findFigures(reading, []));
      }),
    );
  });

  it.each([
    ["bounds", "at least "],
    ["number words", "twenty-one hundred and "],
    ["digits", "7"],
    ["prices", "$1.2bn and 40 percent of the people. "],
  ])("takes time in proportion to its length: %s", (_, part) => {
    const short = plainReading(part.repeat(4000 / part.length));
    const long = plainReading(part.repeat(64_000 / part.length));
    // Sixteen times the text: quadratic work would take 256 times as long.
    expect(fastest(() => void findFigures(long, []))).toBeLessThan(
      80 *
        Math.max(
          fastest(() => void findFigures(short, [])),
          0.1,
        ),
    );
  });
});

/** The least of five runs, in milliseconds of processor time, which other work on the machine does not lengthen. */
function fastest(run: () => void): number {
  const runs = [1, 2, 3, 4, 5].map(() => {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}
