import { type Language, perLanguage } from "../../language/index.js";
import {
  as,
  choice,
  isGlued,
  type Nothing,
  notPrecededBy,
  optional,
  type Pattern,
  type Place,
  placeOf,
  reads,
  scan,
  sequence,
  word,
  wordIn,
} from "../../match/index.js";
import { type ExactNumber, exactNumber, numberPhrase, scaled } from "../numbers/index.js";
import { type Quantity, type QuantityRule, quantityRule } from "./quantity.js";
import { currencyPrefix, unitOf } from "./unit.js";

/** The largest number of goals or games that may stand in a score without more to tell it from a range. */
const HIGHEST_SCORE = 9;

/** Rules that read one number with its unit, or two as the ends of a range. */
export function amountRules(language: Language): readonly QuantityRule[] {
  const { rangeJoints, rangeOpeners } = language.numbers;
  const measured = measuredNumber(language);
  const vague = vagueNumber(language);
  return [
    quantityRule({
      name: "opened-range",
      why: "“Between … and” and “from … to” give both ends of a range, which share a unit and a scale.",
      pattern: sequence(
        as("joint", wordIn(rangeOpeners)),
        as("low", measured),
        as("between", word(new Set(rangeOpeners.values()))),
        as("high", measured),
      ),
      make: ({ joint, low, between, high }) => (joint === between ? rangeOf(low, high) : undefined),
      examples: [
        ["Between 20 and 30 houses burned.", "Between 20 and 30 | >=20 <=30"],
        ["It grew from 20 to 30 percent.", "from 20 to 30 percent | >=20 <=30 percent"],
        [
          "It costs between $1.2 and $1.5 billion.",
          "between $1.2 and $1.5 billion | >=1200000000 <=1500000000 USD",
        ],
      ],
      counterexamples: ["Between 20 to 30 houses burned.", "It fell from 30 to 20."],
    }),
    quantityRule({
      name: "range",
      why: "Two numbers that rise are the ends of a range; with “or” only neighbours are, and a pair like 2-4 is a score.",
      pattern: sequence(as("low", measured), as("joint", placeOf(word(rangeJoints))), as("high", measured)),
      make: ({ low, joint, high }) => {
        const range = rangeOf(low, high);
        const between = joint.items[joint.from]?.lower;
        if (between === "or") return range?.max === (range?.min ?? 0) + 1 ? range : undefined;
        return between === "to" || isRangeOfDigits(joint, high) ? range : undefined;
      },
      examples: [
        ["They need 20 to 30 nurses.", "20 to 30 | >=20 <=30"],
        ["It will cost $1.2-1.5 billion.", "$1.2-1.5 billion | >=1200000000 <=1500000000 USD"],
        ["Two or three shots were heard.", "Two or three | >=2 <=3"],
      ],
      counterexamples: ["Ghana won 3-1 and lost the replay 2-4.", "Two or five shots were heard."],
    }),
    quantityRule({
      name: "amount",
      why: "A number says how many, with its unit how much.",
      pattern: as("measured", measured),
      make: ({ measured: { value, unit } }) => withUnit({ value, approximate: false }, unit),
      examples: [
        ["The strike stranded 4,200 passengers.", "4,200 | 4200"],
        ["The bank owes $1.2bn.", "$1.2bn | 1200000000 USD"],
        ["It was minus 5 degrees Celsius.", "minus 5 degrees Celsius | -5 degree Celsius"],
        ["It cost 30 million pounds.", "30 million pounds | 30000000 GBP"],
        ["She weighs 60 pounds.", "60 pounds | 60 pound"],
        ["It cost $5 million dollars.", "$5 million dollars | 5000000 USD"],
      ],
      counterexamples: ["No one came.", "He lives at 12-14-16."],
    }),
    quantityRule({
      name: "vague-amount",
      why: "A plural like “dozens” leaves a number open; it is at least two of them.",
      pattern: sequence(as("vague", vague)),
      make: ({ vague: { min, unit } }) => withUnit({ min, approximate: true }, unit),
      examples: [
        ["Dozens of ferries were cancelled.", "Dozens | >=24 ~"],
        ["She lost millions of dollars.", "millions of dollars | >=2000000 ~ USD"],
      ],
      counterexamples: ["The scores were even.", "Few came."],
    }),
  ];
}

interface Measured {
  readonly value: number;
  readonly number: ExactNumber;
  readonly unit: string | undefined;
}

interface Vague {
  readonly min: number;
  readonly unit: string | undefined;
}

/** A number with its sign and the unit before or behind it. */
const measuredNumber: (language: Language) => Pattern<Measured, Nothing> = /* @__PURE__ */ perLanguage(
  (language) => {
    // "plus or minus 4 points" is a margin.
    const minus = sequence(notPrecededBy("or"), word("minus", "−"));
    const signed = reads(
      sequence(as("minus", optional(minus)), as("number", exactNumber(language))),
      ({ minus, number }) => ({ number, value: minus === undefined ? number.value : -number.value }),
    );
    const prefixed = reads(
      // "$5 million dollars" says its unit twice.
      sequence(as("unit", currencyPrefix(language)), as("signed", signed), optional("dollars")),
      ({ unit, signed }) => ({ ...signed, unit }),
    );
    return choice(
      prefixed,
      withUnitBehind(language, signed, ({ value }) => value),
    );
  },
);

/** A number left open, with its unit: "millions of dollars". */
const vagueNumber: (language: Language) => Pattern<Vague, Nothing> = /* @__PURE__ */ perLanguage(
  (language) => {
    const number = reads(as("number", numberPhrase(language)), ({ number }) =>
      number.kind === "vague" && number.min !== undefined ? { min: number.min } : undefined,
    );
    const prefixed = reads(
      sequence(as("unit", currencyPrefix(language)), as("number", number)),
      ({ unit, number }) => ({ ...number, unit }),
    );
    return choice(
      prefixed,
      withUnitBehind(language, number, ({ min }) => min, "of"),
    );
  },
);

/** A number with the unit behind it; a joint such as "of" may stand between. */
function withUnitBehind<Value extends object>(
  language: Language,
  number: Pattern<Value, Nothing>,
  amountOf: (value: Value) => number,
  joint?: string,
): Pattern<Value & { readonly unit: string | undefined }, Nothing> {
  return scan({
    starts: number.starts,
    most: number.most + 1 + unitOf(language, 0).most,
    read: (items, at) => {
      const match = number.read(items, at);
      if (match === undefined) return undefined;
      const from = joint !== undefined && items[match.to]?.lower === joint ? match.to + 1 : match.to;
      const unit = unitOf(language, amountOf(match.value)).read(items, from);
      const value = { ...match.value, unit: unit?.value };
      return { to: unit?.to ?? match.to, value };
    },
  });
}

/** A range that both ends agree on. They share the unit and the scale that only one of them has. */
function rangeOf(low: Measured, high: Measured): Quantity | undefined {
  const highest = high.number.value / high.number.scale;
  const sharesScale = low.number.scale === 1 && low.number.digits && low.value < highest;
  const min = sharesScale && high.number.scale > 1 ? scaled(low.value, high.number.scale) : low.value;
  if (min >= high.value) return undefined;
  if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) return undefined;
  return withUnit({ min, max: high.value, approximate: false }, high.unit ?? low.unit);
}

function isRangeOfDigits({ items, from: dash }: Place, high: Measured): boolean {
  if (!isGlued(items, dash) || !isGlued(items, dash + 1)) return false;
  return high.value > HIGHEST_SCORE || high.unit !== undefined;
}

function withUnit(quantity: Quantity, unit: string | undefined): Quantity {
  return unit === undefined ? quantity : { ...quantity, unit };
}
