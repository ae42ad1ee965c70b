import type { AttributionRole, Bio, TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";

/**
 * How likely a token must be in a part that its sentence lacks, to be given to it. Low, since that the part is
 * lacking speaks for it already; set on PolNeAR dev.
 */
const LIKELY = { content: 0.1, source: 0.3 } as const;

/**
 * The tags' role labels, with what a cue cannot do without filled in: where no content is near it, the likeliest
 * content of its sentence, and where its sentence has no source, the likeliest source. The tagger labels tokens one
 * after the other and cannot know that a part is lacking; its probabilities tell where it almost saw one.
 *
 * Gives the labels unchanged where the tagger tells no probabilities.
 */
export function completeRoles(
  document: TextDocument,
  tags: readonly TokenTags[],
): readonly Bio<AttributionRole>[] {
  const labels = tags.map((tag) => tag.role);
  const has = ({ from, to }: IndexRange, role: AttributionRole): boolean => {
    for (let index = from; index < to; index++) if (labels[index]?.endsWith(role) === true) return true;
    return false;
  };
  const fill = (range: IndexRange, role: keyof typeof LIKELY): void => {
    const run = likeliestRun(tags, labels, range, role);
    if (run === undefined) return;
    for (let index = run.from; index < run.to; index++) {
      labels[index] = index === run.from ? `B-${role}` : `I-${role}`;
    }
  };
  document.sentences.forEach(({ tokens }, index) => {
    const around = {
      from: document.sentences[index - 1]?.tokens.from ?? tokens.from,
      to: document.sentences[index + 1]?.tokens.to ?? tokens.to,
    };
    if (!has(tokens, "cue")) return;
    if (!has(around, "content")) fill(tokens, "content");
    if (!has(tokens, "source")) fill(tokens, "source");
  });
  return labels;
}

/** Of the runs of unlabelled tokens that are each likely to be in `role`, the one with the greatest sum. */
function likeliestRun(
  tags: readonly TokenTags[],
  labels: readonly Bio<AttributionRole>[],
  { from, to }: IndexRange,
  role: keyof typeof LIKELY,
): IndexRange | undefined {
  let best: (IndexRange & { readonly sum: number }) | undefined;
  let start = from;
  let sum = 0;
  for (let index = from; index <= to; index++) {
    const probability =
      index < to && labels[index] === "O" ? (tags[index]?.roleProbabilities?.[role] ?? 0) : 0;
    if (probability >= LIKELY[role]) {
      sum += probability;
      continue;
    }
    if (start < index && sum > (best?.sum ?? 0)) best = { from: start, to: index, sum };
    start = index + 1;
    sum = 0;
  }
  return best;
}
