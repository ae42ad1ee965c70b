import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainReading } from "../../../test/support/plain-reading.js";
import { PUBLISHED, timesIn } from "../../../test/support/rules-in.js";
import type { Reading } from "../../reading/index.js";
import { findTimes } from "./index.js";

/** The times of a text as "words | TYPE value MOD". */
const timesOf = (text: string, publishedAt?: string): readonly string[] =>
  timesIn(text, publishedAt).map(({ made }) => made);

function undated(text: string): readonly string[] {
  return findTimes(plainReading(text), {}).map(({ time }) => time.value);
}

describe("weekdays", () => {
  it.each([
    ["The minister resigned on Monday.", ["Monday | DATE 2024-08-19"]],
    ["The court ruled on Friday that the sale was void.", ["Friday | DATE 2024-08-16"]],
    ["Tuesday's storm damaged the pier.", ["Tuesday | DATE 2024-08-13"]],
    ["The envoy is set to fly to Oslo on Tuesday.", ["Tuesday | DATE 2024-08-20"]],
    ["On Thursday, the council will vote.", ["Thursday | DATE 2024-08-22"]],
    ["The union has until Friday to reply.", ["Friday | DATE 2024-08-23"]],
    ["She said on Saturday that she will run.", ["Saturday | DATE 2024-08-17"]],
    ["The appeal is heard on Wednesday, the clerk said.", ["Wednesday | DATE 2024-08-14"]],
    ["He arrived last Monday.", ["last Monday | DATE 2024-08-12"]],
    ["The show opens next Friday.", ["next Friday | DATE 2024-08-23"]],
    ["They met this Sunday.", ["this Sunday | DATE 2024-08-25"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it("take the part of the day after them", () => {
    expect(timesOf("The fire broke out late Sunday night.")).toEqual([
      "late Sunday night | TIME 2024-08-18TNI END",
    ]);
    expect(timesOf("It rained on Saturday morning.")).toEqual(["Saturday morning | TIME 2024-08-17TMO"]);
  });
});

describe("months and days of the year", () => {
  it.each([
    ["The late July killings shook the city.", ["late July | DATE 2024-07 END"]],
    ["A plan was put forward in early May.", ["early May | DATE 2024-05 START"]],
    ["Since October 7, the border has been shut.", ["October 7 | DATE 2023-10-07"]],
    ["The vote will be held on Sept. 3.", ["Sept. 3 | DATE 2024-09-03"]],
    ["The bank failed on 15 March 2008.", ["15 March 2008 | DATE 2008-03-15"]],
    ["It opened on the 7th of June.", ["7th of June | DATE 2024-06-07"]],
    ["Prices fell in December.", ["December | DATE 2023-12"]],
    ["The fair will open in November.", ["November | DATE 2024-11"]],
    ["The law passed in October of last year.", ["October of last year | DATE 2023-10"]],
    ["Sales rose in January 1998.", ["January 1998 | DATE 1998-01"]],
    ["It began on Friday, Aug. 16.", ["Friday, Aug. 16 | DATE 2024-08-16"]],
    ["He was born on 1962-03-09.", ["1962-03-09 | DATE 1962-03-09"]],
    ["The talks ran from August 7 to 9 in Geneva.", ["August 7 | DATE 2024-08-07", "9 | DATE 2024-08-09"]],
    ["The week of March 4 was quiet.", ["The week of March 4 | DATE 2024-W10"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it("are the coming ones when near ahead, whatever the tense", () => {
    expect(timesOf("The agency set a Jan. 14 deadline.", "2000-01-05")).toEqual([
      "Jan. 14 | DATE 2000-01-14",
    ]);
  });

  it("take the year in which the weekday fits", () => {
    expect(timesOf("The treaty was signed on Thursday, April 6.", "2024-08-19")).toEqual([
      "Thursday, April 6 | DATE 2023-04-06",
    ]);
  });

  it("are not modal verbs, marches or first names", () => {
    expect(timesOf("May I go? They march on. April Jones may win.")).toEqual([]);
  });
});

describe("relative expressions", () => {
  it.each([
    ["It happened yesterday.", ["yesterday | DATE 2024-08-18"]],
    ["The play is on tonight.", ["tonight | TIME 2024-08-19TNI"]],
    ["He spoke this morning.", ["this morning | TIME 2024-08-19TMO"]],
    ["It snowed last night.", ["last night | TIME 2024-08-18TNI"]],
    ["Rain fell last week.", ["last week | DATE 2024-W33"]],
    ["Rents rose last month.", ["last month | DATE 2024-07"]],
    ["Growth will slow next year.", ["next year | DATE 2025"]],
    ["It was built early this year.", ["early this year | DATE 2024 START"]],
    ["The team won last summer.", ["last summer | DATE 2023-SU"]],
    ["She died last November.", ["last November | DATE 2023-11"]],
    ["They met over the weekend.", ["the weekend | DATE 2024-W33-WE"]],
    ["The port is now shut.", ["now | DATE PRESENT_REF"]],
    ["He recently retired.", ["recently | DATE PAST_REF"]],
    ["Nobody knows the future.", ["the future | DATE FUTURE_REF"]],
    ["The past president spoke of the past.", ["the past | DATE PAST_REF"]],
    ["By the end of the year it was gone.", ["the end of the year | DATE 2024 END"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it("follow the story's own days", () => {
    expect(timesOf("He was shot on May 3, 1998. The next day she fled. Later that year he sued.")).toEqual([
      "May 3, 1998 | DATE 1998-05-03",
      "The next day | DATE 1998-05-04",
      "that year | DATE 1998",
    ]);
  });

  it("leave the names of papers and programmes alone", () => {
    expect(timesOf("She told USA Today and CBS This Morning.")).toEqual([]);
  });
});

describe("durations", () => {
  it.each([
    ["The talks went on for months.", ["months | DURATION PXM"]],
    ["He served two years.", ["two years | DURATION P2Y"]],
    ["A 14-day truce held.", ["14-day | DURATION P14D"]],
    ["The siege lasted 24 hours.", ["24 hours | DURATION PT24H"]],
    ["The flight took 5 1/2 hours.", ["5 1/2 hours | DURATION PT5H30M"]],
    ["They waited a year and a half.", ["a year and a half | DURATION P1.5Y"]],
    ["It ran for more than a decade.", ["more than a decade | DURATION P10Y MORE_THAN"]],
    ["It took at least 72 hours.", ["at least 72 hours | DURATION PT72H EQUAL_OR_MORE"]],
    ["Over the past four months rents fell.", ["the past four months | DURATION P4M"]],
    ["They asked for two more weeks.", ["two more weeks | DURATION P2W"]],
    ["A half-hour show and a yearlong feud.", ["half-hour | DURATION PT30M", "yearlong | DURATION P1Y"]],
    ["A decades-long feud ended.", ["decades-long | DURATION PXY"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it("are not ages", () => {
    expect(timesOf("The 33-year-old and her son, six years old, fled.")).toEqual([]);
  });
});

describe("years and parts of years", () => {
  it.each([
    ["The wall fell in 1989.", ["1989 | DATE 1989"]],
    ["Music of the 1980s is back.", ["the 1980s | DATE 198"]],
    ["It dates from the mid-1990s.", ["mid-1990s | DATE 199 MID"]],
    ["They ruled in the '30s.", ["the '30s | DATE 193"]],
    ["A 19th-century house burned.", ["19th-century | DATE 18"]],
    ["The twenty-first century began.", ["The twenty-first century | DATE 20"]],
    ["Income fell in the second quarter.", ["the second quarter | DATE 2024-Q2"]],
    ["Income fell in the fourth quarter of 1997.", ["the fourth quarter of 1997 | DATE 1997-Q4"]],
    ["Spending grew in fiscal 1999.", ["fiscal 1999 | DATE 1999"]],
    ["It shut in the summer of 1969.", ["the summer of 1969 | DATE 1969-SU"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it("are not counts, rooms or prices", () => {
    expect(timesOf("Some 2000 people paid $1998 for Windows 2000 licences.")).toEqual([]);
  });
});

describe("times of day", () => {
  it.each([
    ["The siren sounded at 3 p.m. on Sunday.", ["3 p.m. on Sunday | TIME 2024-08-18T15:00"]],
    ["Doors open at 9 a.m. EST Tuesday, they will say.", ["9 a.m. EST Tuesday | TIME 2024-08-20T09:00"]],
    ["The bomb went off at 10:35 a.m. in the square.", ["10:35 a.m. | TIME 2024-08-19T10:35"]],
    ["It was felt at 0530 GMT.", ["0530 GMT | TIME 2024-08-19T05:30"]],
    ["They met at noon.", ["noon | TIME 2024-08-19T12:00"]],
    ["It struck about 8 p.m. near the coast.", ["about 8 p.m. | TIME 2024-08-19T20:00 APPROX"]],
    ["He woke at three o'clock in the morning.", ["three o'clock in the morning | TIME 2024-08-19T03:00"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});

describe("without a publication date", () => {
  it("values stay relative", () => {
    expect(undated("He left on Monday.")).toEqual(["XXXX-WXX-1"]);
    expect(undated("He left on October 7.")).toEqual(["XXXX-10-07"]);
    expect(undated("He left in October.")).toEqual(["XXXX-10"]);
    expect(undated("He left yesterday, last week and at 3 p.m. sharp.")).toEqual([
      "PAST_REF",
      "PAST_REF",
      "T15:00",
    ]);
    expect(undated("He leaves next month.")).toEqual(["FUTURE_REF"]);
  });

  it("a full date in the dateline serves", () => {
    expect(undated("LONDON 1996-08-30\n\nThe bank cut its rate on Thursday.")).toEqual([
      "1996-08-30",
      "1996-08-29",
    ]);
  });

  it("a date that is no ISO 8601 date counts as none", () => {
    expect(timesOf("He left on Monday.", "last week")).toEqual(["Monday | DATE XXXX-WXX-1"]);
  });
});

describe("any text", () => {
  const parts = [
    "on ",
    "Monday",
    " ",
    "the ",
    "last ",
    "7",
    "1998",
    "may ",
    "May",
    "-",
    ":",
    "a.m.",
    " year",
    "s",
    "'",
    "\n",
    ".",
    ",",
    "two ",
    "ago",
    "early ",
    "of ",
    "Aug. ",
    "/",
    "🙂",
    "\ud800",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((parts) => parts.join("")),
  );
  const dates = fc.option(fc.constantFrom("2024-08-19", "1996-02-29", "0001-01-01", "9999-12-31", "soon"), {
    nil: undefined,
  });

  it("gives sorted times that lie in the text and do not overlap", () => {
    fc.assert(
      fc.property(texts, dates, (text, publishedAt) => {
        const times = findTimes(plainReading(text), publishedAt === undefined ? {} : { publishedAt }).map(
          ({ time }) => time,
        );
        let end = 0;
        for (const [index, { id, span, value }] of times.entries()) {
          expect(id).toBe(`t:${index + 1}`);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(value).toMatch(/^[0-9A-Z_:.-]+$/);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same times again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = findTimes(plainReading(text), { publishedAt: PUBLISHED });
        expect(findTimes(plainReading(text), { publishedAt: PUBLISHED })).toEqual(once);
      }),
    );
  });

  it("gives the same times wherever the machine stands", () => {
    const text = "At 11:30 p.m. on Sunday, March 31, 2024 and on 7 April at 00:15 it rang.";
    const zone = process.env["TZ"];
    const inZone = (name: string): readonly string[] => {
      process.env["TZ"] = name;
      return timesOf(text);
    };
    try {
      expect(inZone("Pacific/Kiritimati")).toEqual(inZone("Pacific/Pago_Pago"));
      expect(inZone("Europe/Paris")).toEqual([
        "11:30 p.m. on Sunday, March 31, 2024 | TIME 2024-03-31T23:30",
        "7 April at 00:15 | TIME 2024-04-07T00:15",
      ]);
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });

  it.each([
    ["one number", "7"],
    ["colons", "1:"],
    ["days of August", "Aug. 7 "],
    ["weekdays", "Monday, "],
    ["hyphens", "the mid-"],
    ["number words", "twenty-one hundred and "],
    ["sentences", "He left on Monday. It will open in May. "],
  ])("takes time in proportion to its length: %s", (_, part) => {
    const short = plainReading(part.repeat(4000 / part.length));
    const long = plainReading(part.repeat(64_000 / part.length));
    const work = (reading: Reading): void => {
      findTimes(reading, { publishedAt: PUBLISHED });
    };
    // Sixteen times the text: quadratic work would take 256 times as long.
    expect(fastest(() => work(long))).toBeLessThan(
      80 *
        Math.max(
          fastest(() => work(short)),
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
