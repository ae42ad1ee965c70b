import {
  isTagged,
  placed,
  type Reading,
  type SomeTokens,
  spanOf,
  tokensWithin,
} from "../../reading/index.js";
import type { Attribution, Claim, ClaimId, Span } from "../../record/index.js";
import { type Note, unnoted } from "../note.js";
import { actOf } from "./act-of.js";
import type { ClaimInput } from "./claim-input.js";
import { type ContentReading, readContent } from "./content-reading.js";
import { type CueReading, leastCertain, readCue } from "./cue-reading.js";
import { type EntityIndex, entityIndexOf } from "./entity-index.js";
import { linksOf } from "./links-of.js";
import { type Assertion, ownVoice } from "./own-voice.js";
import { targetsOf } from "./targets-of.js";

type Unnumbered = Claim extends infer Each ? (Each extends Claim ? Omit<Each, "id"> : never) : never;

/** A claim and what told its act. */
interface Ruled {
  readonly rule: string;
  readonly claim: Unnumbered;
}

/**
 * Makes the claims of an article, numbered "c:1", "c:2", … in the order of the text: one for each attribution with
 * a content, and one for each assertion in the article's own voice (see `ownVoice`).
 *
 * Act by `actOf`; certainty and polarity after FactBank, the weaker of what cue and content grant. A demand or a
 * plan is underspecified and has the polarity of what is wanted ("urged them *not* to leave" is negative); where
 * the source leaves open whether, as in a question, polarity is "unknown". Never throws; n log n in the text.
 *
 * @param note - takes down what told each claim's act
 */
export function makeClaims(input: ClaimInput, note: Note<Claim> = unnoted): readonly Claim[] {
  const { reading } = input;
  const index = entityIndexOf(input.entities, input.mentions);
  const figures = placed(input.figures);
  const times = placed(input.times);
  const attributed = input.attributions
    .filter((attribution) => attribution.content.length > 0)
    .map((attribution): Ruled => {
      const { rule, ...read } = attributedReading(reading, index, attribution);
      const links = linksOf(index, figures, times, attribution.content, attribution.sources);
      return { rule, claim: { ...read, ...links } };
    });
  const own = ownVoice(reading, [...input.attributions, ...input.withheld]).map(
    (assertion): Ruled => ({
      rule: "own-voice",
      claim: {
        ...ownReading(reading, assertion),
        ...linksOf(index, figures, times, assertion.content, []),
      },
    }),
  );
  return [...attributed, ...own]
    .sort(
      ({ claim: a }, { claim: b }) =>
        startOf(a.content) - startOf(b.content) || endOf(b.content) - endOf(a.content),
    )
    .map(({ rule, claim }, position): Claim => {
      const numbered: Claim = { id: `c:${position + 1}` satisfies ClaimId, ...claim };
      note(numbered, rule);
      return numbered;
    });
}

const startOf = (spans: readonly Span[]): number => spans[0]?.start ?? 0;
const endOf = (spans: readonly Span[]): number => spans.at(-1)?.end ?? 0;

function attributedReading(reading: Reading, index: EntityIndex, attribution: Attribution) {
  const cue = readCue(reading, attribution.cue);
  const direct = attribution.form === "direct";
  const past = isTagged(cue.head, "VBD", "VBN");
  const content = readContent(reading, tokensWithin(reading, attribution.content), past && !direct);
  const { act, aimsAt, rule } = actOf(reading.language, cue, content, direct);
  return {
    rule,
    attribution: attribution.id,
    content: attribution.content,
    act,
    certainty: leastCertain(cue.certainty, content.certainty),
    polarity: polarityOf(cue.polarity, content),
    hedges: [...hedgeSpans(cue.hedges), ...hedgeSpans(content.hedges)].sort((a, b) => a.start - b.start),
    sources: attribution.sources,
    targets: targetsOf(reading, index, attribution, cue, aimsAt),
  };
}

function ownReading(reading: Reading, assertion: Assertion) {
  const content = readContent(reading, tokensWithin(reading, assertion.clause), false);
  return {
    content: assertion.content,
    act: "state" as const,
    certainty: content.certainty,
    polarity: polarityOf("keep", content),
    hedges: hedgeSpans(content.hedges),
    sources: [],
    targets: [],
  };
}

function polarityOf(cue: CueReading["polarity"], content: ContentReading): Claim["polarity"] {
  if (cue === "unknown" || content.open) return "unknown";
  return content.negative === (cue === "flip") ? "positive" : "negative";
}

/** Each hedge's tokens as one span: hedges are phrases without large gaps. */
const hedgeSpans = (hedges: readonly SomeTokens[]): readonly Span[] => hedges.map(spanOf);
