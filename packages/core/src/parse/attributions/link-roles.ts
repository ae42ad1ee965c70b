import { exponential } from "../../number/index.js";
import { type Reading, rangeWithin, spansOf as spansOfTokens } from "../../reading/index.js";
import type { Span } from "../../record/index.js";
import { firstIndex } from "../../search/index.js";
import { type AttributionRole, type Bio, type FeatureScores, scoreOf } from "../../tagger/index.js";
import type { AttributionSpans } from "./attribution-spans.js";
import { completeSources } from "./complete-sources.js";
import { formOf, quotedSpans } from "./form-of.js";
import { linkContext, linkFeatures, noLinkFeatures } from "./link-features.js";
import { type RoleSpan, roleSpans } from "./role-span.js";

/**
 * How many cues (or sources) on each side of a span may be its partner. In PolNeAR the partner is among the
 * nearest four on one side in all but a few of a thousand; a bound keeps time linear.
 */
export const LINK_REACH = 6;

/**
 * Joins role spans into attributions: every cue is one attribution, each content goes to the cue it most likely
 * belongs to, and each cue takes the source it most likely has, which several cues may share. The likelihoods
 * are a softmax over candidates of the sums of their features' `scores`.
 */
export function linkRoles(reading: Reading, scores: FeatureScores): readonly AttributionSpans[] {
  const spans = roleSpans(reading, withinBody(reading, completeSources(reading)));
  const context = linkContext(reading, spans);
  const cues = spans.filter((span) => span.role === "cue");
  const sources = spans.filter((span) => span.role === "source");
  const quoted = quotedSpans(reading);

  const contentsOf = new Map<RoleSpan, Link[]>();
  for (const content of spans) {
    if (content.role !== "content") continue;
    const link = choose(
      candidates(cues, content).map((cue) => ({
        partner: cue,
        features: linkFeatures(context, content, cue),
      })),
      noLinkFeatures(context, content),
      scores,
    );
    if (link.partner === undefined) continue;
    const links = contentsOf.get(link.partner);
    const made = { span: content, probability: link.probability };
    if (links === undefined) contentsOf.set(link.partner, [made]);
    else links.push(made);
  }

  return cues.map((cue) => {
    const source = choose(
      candidates(sources, cue).map((span) => ({ partner: span, features: linkFeatures(context, span, cue) })),
      noLinkFeatures(context, cue),
      scores,
    );
    const contents = contentsOf.get(cue) ?? [];
    const content = spansOf(
      reading,
      contents.map((link) => link.span),
    );
    // That all parts and links are right, as if each were so by itself; of several contents the least sure counts.
    const right = [
      cue.probability,
      source.partner?.probability ?? 1,
      source.probability,
      least(contents.map((link) => link.span.probability)),
      least(contents.map((link) => link.probability)),
    ];
    return {
      form: formOf(reading.text, quoted, content),
      source: spansOf(reading, source.partner === undefined ? [] : [source.partner]),
      cue: spansOf(reading, [cue]),
      content,
      confidence: rounded(right.reduce((product, probability) => product * probability)),
    };
  });
}

/**
 * The labels, none in the dateline and on the dash behind it, since nobody says where a report was filed; and none
 * running from the title or byline into the text.
 */
function withinBody(
  { tokens, masthead }: Reading,
  labels: readonly Bio<AttributionRole>[],
): readonly Bio<AttributionRole>[] {
  const { dateline, bodyStart: body } = masthead;
  const filed = dateline && rangeWithin(tokens, dateline.span);
  let head = body;
  while (head > 0 && labels[head]?.startsWith("I-")) head -= 1;
  return labels.map((label, index) => {
    const isDateline = filed !== undefined && index >= filed.from && index <= filed.to;
    const isTitle = index >= head && index < body;
    return isDateline || isTitle ? "O" : label;
  });
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), 1);

/** A confidence says no more than three digits do. */
const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

interface Link {
  readonly span: RoleSpan;
  readonly probability: number;
}

/** The members of a sorted list that stand nearest to a span, at most `LINK_REACH` on each side. */
export function candidates(sorted: readonly RoleSpan[], near: RoleSpan): readonly RoleSpan[] {
  const at = firstIndex(sorted, ({ order }) => order >= near.order);
  return sorted.slice(Math.max(0, at - LINK_REACH), at + LINK_REACH);
}

interface Candidate {
  readonly partner: RoleSpan;
  readonly features: readonly string[];
}

/** The likeliest of the candidates, or none of them, with its probability. */
function choose(
  options: readonly Candidate[],
  none: readonly string[],
  scores: FeatureScores,
): { readonly partner: RoleSpan | undefined; readonly probability: number } {
  const scored = [
    { partner: undefined, score: scoreOf(scores, none) },
    ...options.map((option) => ({ partner: option.partner, score: scoreOf(scores, option.features) })),
  ];
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const total = scored.reduce((sum, option) => sum + exponential(option.score - best.score), 0);
  return { partner: best.partner, probability: 1 / total };
}

function spansOf({ tokens }: Reading, parts: readonly RoleSpan[]): readonly Span[] {
  return parts.flatMap(({ from, to }) => spansOfTokens(tokens.slice(from, to)));
}
