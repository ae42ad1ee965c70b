import { type Figure, spanText } from "@onrecord/core/record";
import { type Bound, boundPhrases } from "../lexicon/index.js";
import { lowerWords, numbersIn, shown } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** A figure's numbers are those its words and digits say, and bounded as the words bound them. */
export const figureValue = {
  name: "figure-value",
  summary: "A figure's numbers and bounds are those of its digits and words.",
  levels: { strict: "error", parsed: "warning" },
  check: ({ record, text }) =>
    text === undefined
      ? []
      : record.figures.flatMap((figure, index): readonly Finding[] => {
          const words = spanText(text, [figure.span]);
          return [...wrongNumbers(figure, words), ...wrongBounds(figure, words)].map(
            ({ field, message, remedy }) => ({
              path: `figures[${index}].${field}`,
              message,
              remedy,
              span: figure.span,
            }),
          );
        }),
} as const satisfies Rule;

interface FieldFault {
  readonly field: "value" | "min" | "max" | "approximate" | "span";
  readonly message: string;
  readonly remedy: string;
}

/** Numbers this near each other, by share, are the same; decimal fractions are seldom exact in binary. */
const SAME_NUMBER = 1e-6;

function wrongNumbers(figure: Figure, words: string): readonly FieldFault[] {
  const { numbers, vague } = numbersIn(words);
  if (vague && numbers.length === 0) return [];
  if (numbers.length === 0) {
    return [
      {
        field: "span",
        message: `no number can be read in ${shown(words)}`,
        remedy: "Point the figure at the words that give the number.",
      },
    ];
  }
  return (["value", "min", "max"] as const).flatMap((field) => {
    const given = figure[field];
    if (given === undefined || vague) return [];
    const agrees = numbers.some(
      (number) => Math.abs(number - given) <= SAME_NUMBER * Math.max(1, Math.abs(number)),
    );
    return agrees
      ? []
      : [
          {
            field,
            message: `the ${field} is ${given}, but the words say ${shown(words)}`,
            remedy: `Set ${field} to what the words say: ${numbers[0]}.`,
          },
        ];
  });
}

function wrongBounds(figure: Figure, words: string): readonly FieldFault[] {
  const [bound, phrase] = boundIn(words);
  if (bound === undefined) return [];
  if (bound === "approximate") {
    return figure.approximate
      ? []
      : [
          {
            field: "approximate",
            message: `“${phrase}” makes the number approximate`,
            remedy: "Set approximate to true.",
          },
        ];
  }
  return figure.value === undefined
    ? []
    : [
        {
          field: "value",
          message: `“${phrase}” gives a bound, not a value`,
          remedy: `Give the number as ${bound}.`,
        },
      ];
}

/** The phrase at the head of the words that bounds what follows; a longer one before its own end. */
function boundIn(words: string): readonly [Bound, string] | readonly [] {
  const head = `${lowerWords(words).join(" ")} `;
  const found = boundPhrases.find(([phrase]) => head.startsWith(`${phrase} `));
  return found === undefined ? [] : [found[1], found[0]];
}
