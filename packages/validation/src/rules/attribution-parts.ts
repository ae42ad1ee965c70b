import type { Attribution } from "@onrecord/core/record";
import { overlap } from "../span-math/index.js";
import type { Finding, Rule } from "./rule.js";

/** Source, cue and content of one attribution do not share a character. */
export const attributionParts = {
  name: "attribution-parts",
  summary: "Source, cue and content of one attribution do not overlap.",
  levels: { strict: "error", parsed: "error" },
  check: ({ record }) => record.attributions.flatMap(findingsOf),
} as const satisfies Rule;

const pairs = [
  ["source", "cue"],
  ["source", "content"],
  ["cue", "content"],
] as const;

function findingsOf(attribution: Attribution, index: number): readonly Finding[] {
  return pairs.flatMap(([one, other]) => {
    const shared = attribution[one].find((a) => attribution[other].some((b) => overlap(a, b)));
    return shared === undefined
      ? []
      : [
          {
            path: `attributions[${index}].${one}`,
            message: `the ${one} overlaps the ${other}`,
            remedy: `Give the shared words to one of the two; a part with a gap is several spans.`,
            span: shared,
          },
        ];
  });
}
