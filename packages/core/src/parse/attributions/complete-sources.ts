import type { Reading, TaggedToken } from "../../reading/index.js";
import type { AttributionRole, Bio } from "../../tagger/index.js";
import type { IndexRange } from "../../text/index.js";

/**
 * How likely a token must be in a source, to be given to the one that its sentence lacks. Low, since that it is lacking
 * speaks for it already; set on PolNeAR dev, where half or twice of it does as well.
 */
const LIKELY = 0.1;

/**
 * The tags' role labels, with the likeliest source of its sentence for a cue that has none there. The tagger labels
 * tokens one after the other and cannot know that a source is lacking; its probabilities tell where it almost saw one.
 *
 * Gives the labels unchanged where the tagger tells no probabilities.
 */
export function completeSources({ tokens: all, sentences }: Reading): readonly Bio<AttributionRole>[] {
  const labels = all.map(({ role }) => role);
  const has = ({ from, to }: IndexRange, role: AttributionRole): boolean => {
    for (let index = from; index < to; index++) if (labels[index]?.endsWith(role) === true) return true;
    return false;
  };
  for (const { tokens } of sentences) {
    if (!has(tokens, "cue") || has(tokens, "source")) continue;
    const run = likeliestSource(all, labels, tokens);
    if (run === undefined) continue;
    for (let index = run.from; index < run.to; index++) {
      labels[index] = index === run.from ? "B-source" : "I-source";
    }
  }
  return labels;
}

/** Of the runs of unlabelled tokens that are each likely to be in a source, the one with the greatest sum. */
function likeliestSource(
  tokens: readonly TaggedToken[],
  labels: readonly Bio<AttributionRole>[],
  { from, to }: IndexRange,
): IndexRange | undefined {
  let best: (IndexRange & { readonly sum: number }) | undefined;
  let start = from;
  let sum = 0;
  for (let index = from; index <= to; index++) {
    const probability =
      index < to && labels[index] === "O" ? (tokens[index]?.roleProbabilities?.source ?? 0) : 0;
    if (probability >= LIKELY) {
      sum += probability;
      continue;
    }
    if (start < index && sum > (best?.sum ?? 0)) best = { from: start, to: index, sum };
    start = index + 1;
    sum = 0;
  }
  return best;
}
