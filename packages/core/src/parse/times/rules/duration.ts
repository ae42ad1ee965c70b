import type { Language, TimeUnit } from "../../../language/index.js";
import {
  as,
  choice,
  followedBy,
  isCapitalized,
  type Nothing,
  notFollowedBy,
  optional,
  type Pattern,
  type Place,
  precededBy,
  reads,
  sequence,
  where,
  word,
  wordIn,
} from "../../../match/index.js";
import { exactNumber, hyphen, numberPhrase } from "../../numbers/index.js";
import { durationValue } from "../timex-value.js";
import { distanceValue } from "./distance-value.js";
import { type TimeRule, timeRule } from "./time-rule.js";

/** How many units of time. */
export interface Amount {
  /** Absent where the words leave it open. */
  readonly count: number | undefined;
  readonly unit: TimeUnit;
}

/** Rules that read a length of time, and a date given by its distance. Ages ("33 years old") are left to figures. */
export function durationRules(language: Language): readonly TimeRule[] {
  const { times, timeContexts, determiners, numbers } = language;
  const patterns = amountPatterns(language);
  const amount = sequence(as("amount", patterns.amount), patterns.notAge);
  const stretched = sequence(as("amount", patterns.stretchedAmount), patterns.notAge);
  const beforeRate = choice(
    word(timeContexts.beforeRate),
    wordIn(numbers.scales),
    "%",
    where(exactNumber(language), (_, { from, to }) => to === from + 1),
  );
  return [
    timeRule({
      name: "length-in-one-word",
      why: "Such words hold their own number: a weeklong trip lasts one week.",
      pattern: as("value", wordIn(times.lengths)),
      make: ({ value }) => ({ type: "DURATION", value, measured: true }),
      examples: [["A yearlong feud ended.", "yearlong | DURATION P1Y"]],
      counterexamples: ["A long feud ended."],
    }),
    timeRule({
      name: "stretch",
      why: "“The past four months” is a length of time; “recent days” leave it open how many.",
      pattern: sequence(optional("the"), word(times.stretches), stretched),
      make: ({ amount }) => lengthValue(amount),
      examples: [
        ["Over the past four months rents fell.", "the past four months | DURATION P4M"],
        ["Rain fell in recent days.", "recent days | DURATION PXD"],
      ],
      counterexamples: ["The past four mayors left.", "It was her first six years old dress."],
    }),
    timeRule({
      name: "distance",
      why: "A length counted back or on names a date of the grain of its unit: two months ago is a month.",
      pattern: sequence(
        amount,
        as(
          "offset",
          choice(
            wordIn(times.offsets),
            reads("from now", () => times.offsets.get("hence")),
          ),
        ),
      ),
      make: ({ amount, offset }, { context }) => distanceValue(context, amount, offset),
      examples: [
        ["It closed two months ago.", "two months ago | DATE 2024-06"],
        ["It closed ten years ago.", "ten years ago | DATE 2014"],
        ["He left 11 days ago.", "11 days ago | DATE 2024-08-08"],
        ["It began six weeks ago.", "six weeks ago | DATE 2024-W28"],
        ["It fell more than a decade ago.", "more than a decade ago | DATE 2014 BEFORE"],
        ["Profit rose from the year-earlier period.", "year-earlier | DATE 2023"],
        ["It sold 40 in 1996, up from a year earlier.", "a year earlier | DATE 1995"],
        ["It opens two years from now.", "two years from now | DATE 2026"],
        ["Herders came 12,000 years ago.", "12,000 years ago | DATE PAST_REF"],
      ],
      counterexamples: ["It closed two hours ago.", "They met months later."],
    }),
    timeRule({
      name: "rate",
      why: "Behind an amount “a year” says how much in each.",
      pattern: sequence(precededBy(beforeRate), followedBy(word(determiners.indefinite)), amount),
      make: ({ amount: { count, unit } }) => ({ type: "SET", value: durationValue(count, unit) }),
      examples: [
        ["It costs $3 billion a year.", "a year | SET P1Y"],
        ["They meet twice a week.", "a week | SET P1W"],
      ],
      counterexamples: ["It took a year."],
    }),
    timeRule({
      name: "length",
      why: "A number of units is a length of time; without a number only words like “for” make one of the unit.",
      pattern: amount,
      make: ({ amount }) => lengthValue(amount),
      examples: [
        ["The talks went on for months.", "months | DURATION PXM"],
        ["He served two years.", "two years | DURATION P2Y"],
        ["A 14-day truce held.", "14-day | DURATION P14D"],
        ["The siege lasted 24 hours.", "24 hours | DURATION PT24H"],
        ["The flight took 5 1/2 hours.", "5 1/2 hours | DURATION PT5H30M"],
        ["They waited a year and a half.", "a year and a half | DURATION P1.5Y"],
        ["It ran for more than a decade.", "more than a decade | DURATION P10Y MORE_THAN"],
        ["It took at least 72 hours.", "at least 72 hours | DURATION PT72H EQUAL_OR_MORE"],
        ["They asked for two more weeks.", "two more weeks | DURATION P2W"],
        ["A half-hour show was shown.", "half-hour | DURATION PT30M"],
        ["A decades-long feud ended.", "decades-long | DURATION PXY"],
        ["Guards came in the days before the vote.", "days | DURATION PXD"],
      ],
      counterexamples: [
        "The 33-year-old and her son, six years old, fled.",
        "She was on 60 Minutes.",
        "Those months passed.",
      ],
    }),
  ];
}

function lengthValue({ count, unit }: Amount) {
  return { type: "DURATION", value: durationValue(count, unit), measured: true } as const;
}

interface AmountPatterns {
  /** "two weeks", "half an hour", "a year", "months" behind "for". */
  readonly amount: Pattern<Amount, Nothing>;
  /** Behind a word like "past", where a unit needs no number: "days". */
  readonly stretchedAmount: Pattern<Amount, Nothing>;
  /** "33 years old", "a six-year-old", "17 years of age" are ages. */
  readonly notAge: Pattern<undefined, Nothing>;
}

function amountPatterns(language: Language): AmountPatterns {
  const { times, determiners } = language;
  const article = word(determiners.indefinite);
  const inside = optional(word(times.insideDuration));
  const single = sequence(
    inside,
    as(
      "unit",
      where(wordIn(times.units), ({ name }) => name !== "quarter" && name !== "weekend"),
    ),
    notFollowedBy(hyphen),
  );
  const half = reads(
    sequence("half", optional(choice(article, hyphen)), single),
    ({ unit }): Amount => ({ count: 0.5, unit }),
  );
  const one = reads(
    sequence(choice(article, "another"), single, as("half", optional("and a half"))),
    ({ unit, half }): Amount | undefined =>
      unit.name === "second" ? undefined : { count: half === undefined ? 1 : 1.5, unit },
  );
  const vagueNumber = reads(sequence(as("number", numberPhrase(language)), optional("of")), ({ number }) =>
    number.kind === "vague" ? number : undefined,
  );
  const counted = reads(
    sequence(
      notFollowedBy("half"),
      as("number", choice(exactNumber(language), vagueNumber)),
      as("half", optional("and a half")),
      choice(hyphen, inside),
      as("unit", where(choice(wordIn(times.unitPlurals), wordIn(times.units)), isNoTitle)),
    ),
    ({ number, half, unit }): Amount => ({
      count: number.kind === "exact" ? number.value + (half === undefined ? 0 : 0.5) : undefined,
      unit,
    }),
  );
  const bare = bareUnits(language);
  return {
    amount: choice(half, one, counted, bare.placed),
    stretchedAmount: choice(half, one, counted, bare.stretched),
    notAge: notFollowedBy(choice("of age", sequence(optional(hyphen), word("old", "olds")))),
  };
}

/** "60 Minutes" is a title, "60 MINUTES" is a heading. */
function isNoTitle(_: unknown, { items, from }: Place): boolean {
  const noun = items[from];
  return noun === undefined || !isCapitalized(noun) || noun.text.slice(1) !== noun.lower.slice(1);
}

/** Units without a number, which stand for a length of time only where the words around them say so. */
function bareUnits({ times, timeContexts }: Language) {
  const one = reads(as("unit", wordIn(times.units)), ({ unit }): Amount => ({ count: 1, unit }));
  const some = reads(
    as("unit", wordIn(times.unitPlurals)),
    ({ unit }): Amount => ({ count: undefined, unit }),
  );
  const long = reads(sequence(as("amount", choice(one, some)), hyphen, "long"), ({ amount }) => amount);
  // "the year-ago quarter", "a year earlier"
  const year = reads(
    sequence(as("amount", one), optional(hyphen), followedBy(word(timeContexts.distances))),
    ({ amount }) => (amount.unit.name === "year" ? amount : undefined),
  );
  const plural = where(
    some,
    ({ unit: { name } }) => name !== "second" && name !== "quarter" && name !== "weekend",
  );
  const placed = reads(
    choice(
      sequence(precededBy("the"), as("amount", plural), followedBy(word(timeContexts.afterBareUnit))),
      sequence(precededBy(word(timeContexts.beforeBareUnit)), as("amount", plural)),
      sequence(as("amount", plural), followedBy(wordIn(times.offsets))),
    ),
    ({ amount }) => amount,
  );
  return { placed: choice(long, year, placed), stretched: choice(long, year, plural) };
}
