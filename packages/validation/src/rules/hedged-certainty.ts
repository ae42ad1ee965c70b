import { type Certainty, spanText } from "@onrecord/core/record";
import { hedgeLevels } from "../lexicon/index.js";
import { lowerWords, shown } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** How certain a claim is said to be agrees with the words listed as hedging it. */
export const hedgedCertainty = {
  name: "hedged-certainty",
  summary: "A claim's certainty agrees with its hedges: what “may” be is possible, not certain.",
  levels: { strict: "warning", parsed: "hint" },
  check: ({ record, text }) =>
    text === undefined
      ? []
      : record.claims.flatMap(({ certainty, hedges, attribution, content }, index): readonly Finding[] => {
          const path = `claims[${index}].certainty`;
          const leveled = hedges.flatMap((span) => {
            const level = levelOf(spanText(text, [span]));
            return level === undefined ? [] : [{ span, level }];
          });
          const [first] = leveled;
          if (first !== undefined && !allows(certainty, new Set(leveled.map(({ level }) => level)))) {
            return [
              {
                path,
                message: `the claim is called ${certainty}, but ${shown(spanText(text, [first.span]))} makes it ${first.level}`,
                remedy: `Set certainty to ${first.level}, or take the hedge off if it speaks of something else.`,
                span: first.span,
              },
            ];
          }
          const unhedged = hedges.length === 0 && (certainty === "possible" || certainty === "probable");
          // What is attributed can be hedged by its cue, "suspects"; the article's own words cannot.
          if (!unhedged || attribution !== undefined) return [];
          return [
            {
              path,
              message: `the claim is called ${certainty}, but no word is listed that hedges it`,
              remedy: "List the hedge, or set certainty to certain.",
              ...(content[0] === undefined ? {} : { span: content[0] }),
            },
          ];
        }),
} as const satisfies Rule;

/** What is demanded, asked or intended is underspecified, whatever hedges it. */
const allows = (certainty: Certainty, levels: ReadonlySet<Certainty>): boolean =>
  certainty === "underspecified" || levels.has(certainty);

function levelOf(words: string): Certainty | undefined {
  return lowerWords(words)
    .map((word) => hedgeLevels.get(word))
    .find((level) => level !== undefined);
}
