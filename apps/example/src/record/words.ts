import type { Act, Attribution, Certainty, Figure, Polarity, Relation, Time } from "@onrecord/core/record";

/** How each act reads in a line "Hamas · accuses". */
const actInWords: Readonly<Record<Act, string>> = {
  state: "states",
  report: "reports",
  announce: "announces",
  confirm: "confirms",
  acknowledge: "acknowledges",
  deny: "denies",
  accuse: "accuses",
  criticize: "criticizes",
  demand: "demands",
  urge: "urges",
  request: "requests",
  propose: "proposes",
  promise: "promises",
  threaten: "threatens",
  predict: "predicts",
  estimate: "estimates",
  agree: "agrees",
  refuse: "refuses",
  praise: "praises",
  "claim-responsibility": "claims responsibility",
  ask: "asks",
  believe: "believes",
  intend: "intends",
};
export const actWord = (act: Act): string => actInWords[act];

const certaintyInWords: Readonly<Record<Certainty, string>> = {
  certain: "as certain",
  probable: "as probable",
  possible: "as possible",
  underspecified: "not put as fact",
};
export const certaintyWords = (certainty: Certainty): string => certaintyInWords[certainty];

const polarityInWords: Readonly<Record<Polarity, string>> = {
  positive: "put forward",
  negative: "denied",
  unknown: "left open",
};
export const polarityWords = (polarity: Polarity): string => polarityInWords[polarity];

const formInWords: Readonly<Record<Attribution["form"], string>> = {
  direct: "word for word",
  indirect: "in the article's words",
  mixed: "partly word for word",
};
export const formWords = (form: Attribution["form"]): string => formInWords[form];

const relationWords: Readonly<Record<Relation["type"], string>> = {
  contradicts: "contradicts",
  supports: "supports",
  repeats: "repeats",
  "responds-to": "answers",
};
export const relationWord = (type: Relation["type"]): string => relationWords[type];

/** Numbers as this language groups them, the same on every machine. */
const numbers = new Intl.NumberFormat("en");

/** What a figure says: "at least 40,139", "20 to 30 percent", "about 300". */
export function figureWords({ value, min, max, approximate, unit }: Figure): string {
  const amount =
    value !== undefined
      ? numbers.format(value)
      : min !== undefined && max !== undefined
        ? `${numbers.format(min)} to ${numbers.format(max)}`
        : min !== undefined
          ? `at least ${numbers.format(min)}`
          : max !== undefined
            ? `at most ${numbers.format(max)}`
            : "";
  return `${approximate ? "about " : ""}${amount}${unit === undefined ? "" : ` ${unit}`}`;
}

/** TIMEX3's values for times that have no place on a calendar. */
const vagueTimes: ReadonlyMap<string, string> = new Map([
  ["PRESENT_REF", "now"],
  ["PAST_REF", "in the past"],
  ["FUTURE_REF", "in the future"],
]);

/** A time's value and its modifier: "2024-07, end". */
export function timeWords({ value, mod }: Time): string {
  const words = vagueTimes.get(value) ?? value;
  return mod === undefined ? words : `${words}, ${mod.toLowerCase().replaceAll("_", " ")}`;
}
