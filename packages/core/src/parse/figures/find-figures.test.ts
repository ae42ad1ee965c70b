import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../text/index.js";
import { findTimes } from "../times/index.js";
import { findFigures } from "./index.js";

/** The figures of a text as "words | what they say | what they count". */
function figuresOf(text: string, tags?: readonly string[]): readonly string[] {
  const document = readText(text);
  const figures = findFigures(document, findTimes(document, { publishedAt: "2024-08-19" }), tags);
  return figures.map(({ span, value, min, max, approximate, unit, of }) => {
    const says = [
      ...(value === undefined ? [] : [String(value)]),
      ...(min === undefined ? [] : [`>=${min}`]),
      ...(max === undefined ? [] : [`<=${max}`]),
      ...(approximate ? ["~"] : []),
      ...(unit === undefined ? [] : [unit]),
    ].join(" ");
    const words = text.slice(span.start, span.end);
    return of === undefined ? `${words} | ${says}` : `${words} | ${says} | ${text.slice(of.start, of.end)}`;
  });
}

describe("counts", () => {
  it.each([
    ["The strike stranded 4,200 passengers in Lyon.", ["4,200 | 4200 | passengers"]],
    ["Twenty-one thousand Bolivian miners marched.", ["Twenty-one thousand | 21000 | Bolivian miners"]],
    ["Police held two of the men.", ["two | 2 | men"]],
    ["Only one recent attempt was made.", ["one | 1 | recent attempt"]],
    ["Dozens of ferries were cancelled.", ["Dozens | >=24 ~ | ferries"]],
    ["Tens of thousands of people fled.", ["Tens of thousands | >=20000 ~ | people"]],
    ["It lost 70 jobs and gained three.", ["70 | 70 | jobs", "three | 3"]],
  ])("%s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("bounds", () => {
  it.each([
    ["The flood killed at least 312 villagers.", ["at least 312 | >=312 | villagers"]],
    ["Over 100 Chilean copper workers left.", ["Over 100 | >=100 | Chilean copper workers"]],
    ["It sold more than a dozen ships.", ["more than a dozen | >=12 | ships"]],
    ["Up to 40 soldiers hid there.", ["Up to 40 | <=40 | soldiers"]],
    ["No more than five guests came.", ["No more than five | <=5 | guests"]],
    ["Fewer than 30 seats were filled.", ["Fewer than 30 | <=30 | seats"]],
    ["Some 300 dockers walked out.", ["Some 300 | 300 ~ | dockers"]],
    ["Nearly 9,000 votes were lost.", ["Nearly 9,000 | 9000 ~ | votes"]],
    ["An estimated 50 whales were seen.", ["An estimated 50 | 50 ~ | whales"]],
    ["Donors gave $100,000 or more.", ["$100,000 or more | >=100000 USD"]],
    ["A crowd of 60 or so boys ran.", ["60 or so | 60 ~ | boys"]],
  ])("%s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("ranges", () => {
  it.each([
    ["Between 20 and 30 houses burned.", ["Between 20 and 30 | >=20 <=30 | houses"]],
    ["They need 20 to 30 nurses.", ["20 to 30 | >=20 <=30 | nurses"]],
    ["They need 20-30 nurses.", ["20-30 | >=20 <=30 | nurses"]],
    ["It will cost $1.2-1.5 billion.", ["$1.2-1.5 billion | >=1200000000 <=1500000000 USD"]],
    ["Rates of 3 to 4 percent are likely.", ["3 to 4 percent | >=3 <=4 percent"]],
    ["Two or three shots were heard.", ["Two or three | >=2 <=3 | shots"]],
  ])("%s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  it("are not scores", () => {
    expect(figuresOf("Ghana won 3-1 and lost the replay 2-4.")).toEqual([]);
  });
});

describe("shares", () => {
  it.each([
    ["Two-thirds of the nurses agreed.", ["Two-thirds | 0.666667 fraction | nurses"]],
    ["More than half of the budget went.", ["More than half | >=0.5 fraction | budget"]],
    ["A quarter of all farms closed.", ["A quarter | 0.25 fraction | farms"]],
    ["One in five pupils failed.", ["One in five | 0.2 fraction | pupils"]],
    ["Nine out of ten pupils passed.", ["Nine out of ten | 0.9 fraction | pupils"]],
    ["About 45 percent of voters stayed home.", ["About 45 percent | 45 ~ percent | voters"]],
    ["Turnout was 45.5%.", ["45.5% | 45.5 percent"]],
    ["It holds 25 per cent of the world's cobalt.", ["25 per cent | 25 percent | world's cobalt"]],
    ["Rates rose by 0.5 percentage points.", ["0.5 percentage points | 0.5 percentage point"]],
  ])("%s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("money", () => {
  it.each([
    ["The bank owes $1.2bn.", ["$1.2bn | 1200000000 USD"]],
    ["The club paid €3 million.", ["€3 million | 3000000 EUR"]],
    ["It cost 30 million pounds.", ["30 million pounds | 30000000 GBP"]],
    ["It lost 5 billion yen.", ["5 billion yen | 5000000000 JPY"]],
    ["A fund of A$40 million was set up.", ["A$40 million | 40000000 AUD"]],
    ["He owed 200 Canadian dollars.", ["200 Canadian dollars | 200 CAD"]],
    ["She lost millions of dollars.", ["millions of dollars | >=2000000 ~ USD"]],
  ])("%s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("measures and ages", () => {
  it.each([
    ["The pipe is 300 km long.", ["300 km | 300 kilometre"]],
    ["Fire ate 40 square miles of forest.", ["40 square miles | 40 square mile | forest"]],
    ["Ships brought 50 tonnes of wheat.", ["50 tonnes | 50 tonne | wheat"]],
    ["It was minus 5 degrees Celsius.", ["minus 5 degrees Celsius | -5 degree Celsius"]],
    ["A 300-metre wall fell.", ["300-metre | 300 metre"]],
    ["She weighs 60 pounds.", ["60 pounds | 60 pound"]],
    ["A 33-year-old was held.", ["33-year-old | 33 year"]],
    ["The oak is 400 years old.", ["400 years old | 400 year"]],
    ["A boy aged 12 drowned.", ["aged 12 | 12 year"]],
    ["Maria Lopez, 47, won.", ["47 | 47 year"]],
  ])("%s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("what is counted", () => {
  it("is told by parts of speech where they are given", () => {
    const tags = ["DT", "JJ", "NN", "CC", "CD", "JJ", "NN", "NNS", "VBD", "."];
    expect(figuresOf("A 33-year-old teacher and six local school inspectors left.", tags)).toEqual([
      "33-year-old | 33 year | teacher",
      "six | 6 | local school inspectors",
    ]);
  });

  it("is what the whole phrase names, behind a possessor too", () => {
    const tags = ["NNP", "VBZ", "CD", "IN", "DT", "NN", "POS", "CD", "NNS", "."];
    expect(figuresOf("Arden runs four of the port's six piers.", tags)).toEqual([
      "four | 4 | port's six piers",
      "six | 6 | piers",
    ]);
  });
});

describe("numbers that are no figures", () => {
  it.each([
    "A Boeing 737 landed.",
    "The crew of Apollo 11 came home.",
    "The G7 met under Article 50.",
    "Covid-19 spread.",
    "He finished 7th, or twenty-first.",
    "Call 555-0199 now.",
    "The attack of 9/11 came first.",
    "1. Open the lid.",
    "See page 12 of the report.",
    "No one knew that one.",
    "It fell in 1998 and on Aug. 7.",
    "They waited three days until 10:35 a.m.",
  ])("%s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe("any text", () => {
  const PARTS = [
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
    fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join("")),
  );

  it("gives sorted figures with a quantity, apart from each other and from the times", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = readText(text);
        const times = findTimes(document, {});
        let end = 0;
        for (const [index, { id, span, value, min, max, of }] of findFigures(document, times).entries()) {
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
        const document = readText(text);
        expect(findFigures(document, [])).toEqual(findFigures(document, []));
      }),
    );
  });

  it.each([
    ["bounds", "at least "],
    ["number words", "twenty-one hundred and "],
    ["digits", "7"],
    ["prices", "$1.2bn and 40 percent of the people. "],
  ])("takes time in proportion to its length: %s", (_, part) => {
    const short = readText(part.repeat(4000 / part.length));
    const long = readText(part.repeat(64_000 / part.length));
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
