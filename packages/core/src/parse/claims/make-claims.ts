import type { Attribution, Claim, ClaimId, Span } from "../../record/index.js";
import { actOf } from "./act-of.js";
import type { ClaimInput } from "./claim-input.js";
import { type ContentReading, readContent } from "./content-reading.js";
import { type CueReading, leastCertain, readCue } from "./cue-reading.js";
import { type EntityIndex, entityIndexOf } from "./entity-index.js";
import { linksOf } from "./links-of.js";
import { type Assertion, ownVoice } from "./own-voice.js";
import { targetsOf } from "./targets-of.js";
import { placed } from "./token-range.js";
import { type Words, wordsOf } from "./words.js";

type Unnumbered = Claim extends infer Each ? (Each extends Claim ? Omit<Each, "id"> : never) : never;

/**
 * Makes the claims of an article, numbered "c:1", "c:2", … in the order of the text: one for each attribution with
 * a content, and one for each assertion in the article's own voice (see `ownVoice`).
 *
 * Act by `actOf`; certainty and polarity after FactBank, the weaker of what cue and content grant. A demand or a
 * plan is underspecified and has the polarity of what is wanted ("urged them *not* to leave" is negative); where
 * the source leaves open whether, as in a question, polarity is "unknown". Never throws; n log n in the text.
 */
export function makeClaims(input: ClaimInput): readonly Claim[] {
  const words = wordsOf(input.document, input.tags);
  const index = entityIndexOf(input.entities, input.mentions);
  const figures = placed(input.figures);
  const times = placed(input.times);
  const attributed = input.attributions
    .filter((attribution) => attribution.content.length > 0)
    .map(
      (attribution): Unnumbered => ({
        ...attributedReading(words, index, attribution),
        ...linksOf(index, figures, times, attribution.content, attribution.sources),
      }),
    );
  const own = ownVoice(words, input.tags, [...input.attributions, ...input.withheld]).map(
    (assertion): Unnumbered => ({
      ...ownReading(words, assertion),
      ...linksOf(index, figures, times, assertion.content, []),
    }),
  );
  return [...attributed, ...own]
    .sort((a, b) => startOf(a.content) - startOf(b.content) || endOf(b.content) - endOf(a.content))
    .map((claim, position): Claim => ({ id: `c:${position + 1}` satisfies ClaimId, ...claim }));
}

const startOf = (spans: readonly Span[]): number => spans[0]?.start ?? 0;
const endOf = (spans: readonly Span[]): number => spans.at(-1)?.end ?? 0;

function attributedReading(words: Words, index: EntityIndex, attribution: Attribution) {
  const cue = readCue(words, attribution.cue);
  const direct = attribution.form === "direct";
  const past = words.pos(cue.head).match(/^VB[DN]$/) !== null;
  const content = readContent(words, words.within(attribution.content), past && !direct);
  const { act, aimsAt } = actOf(words, cue, content, direct);
  return {
    attribution: attribution.id,
    content: attribution.content,
    act,
    certainty: leastCertain(cue.certainty, content.certainty),
    polarity: polarityOf(cue.polarity, content),
    hedges: [...hedgeSpans(words, [cue.hedges]), ...hedgeSpans(words, content.hedges)].sort(
      (a, b) => a.start - b.start,
    ),
    sources: attribution.sources,
    targets: targetsOf(words, index, attribution, cue, aimsAt),
  };
}

function ownReading(words: Words, assertion: Assertion) {
  const content = readContent(words, words.within(assertion.clause), false);
  return {
    content: assertion.content,
    act: "state" as const,
    certainty: content.certainty,
    polarity: polarityOf("keep", content),
    hedges: hedgeSpans(words, content.hedges),
    sources: [],
    targets: [],
  };
}

function polarityOf(cue: CueReading["polarity"], content: ContentReading): Claim["polarity"] {
  if (cue === "unknown" || content.open) return "unknown";
  return content.negative === (cue === "flip") ? "positive" : "negative";
}

/** Each hedge's tokens as one span: hedges are phrases without large gaps. */
function hedgeSpans(words: Words, hedges: readonly (readonly number[])[]): readonly Span[] {
  return hedges.flatMap((tokens) => {
    const first = words.span(tokens[0] ?? -1);
    const last = words.span(tokens.at(-1) ?? -1);
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}
