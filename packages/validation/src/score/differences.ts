import { type ArticleRecord, indexRecord, type Span } from "@onrecord/core/record";
import { type Excerpt, excerpterOf } from "../diagnostics/index.js";
import { intersectionOverUnion } from "../span-math/index.js";
import { type AttributionParts, matchAttributions } from "./attributions.js";
import { matchClaims } from "./claims.js";
import { matchFigures } from "./figures.js";
import { type Matches, matchSpans } from "./match-spans.js";
import { matchMentions } from "./mentions.js";
import { relationKeys } from "./relations.js";

/** The layers whose items are compared one by one. */
export const layers = ["mentions", "attributions", "claims", "figures", "times", "relations"] as const;
export type Layer = (typeof layers)[number];

/** One item that only one of two records has. */
export interface Difference {
  readonly layer: Layer;
  /** Where it stands in its record: "claims[3]". */
  readonly path: string;
  /** What it is, in a word or two. */
  readonly label: string;
  /** Its words; absent for a relation without evidence. */
  readonly span?: Span;
  readonly excerpt?: Excerpt;
}

/** Lists what one record has and the other has not: `missed` of the gold one, `invented` by the predicted one. */
export function differencesOf(text: string, gold: ArticleRecord, predicted: ArticleRecord) {
  const excerpt = excerpterOf(text);
  const wanted = itemsOf(gold);
  const given = itemsOf(predicted);
  const relations = relationKeys(text, gold, predicted);
  const matches: Readonly<Record<Exclude<Layer, "relations">, Matches>> = {
    mentions: matchMentions(gold.mentions, predicted.mentions),
    attributions: matchAttributions(text, gold.attributions, predicted.attributions),
    claims: matchClaims(text, gold.claims, predicted.claims),
    figures: matchFigures(gold.figures, predicted.figures),
    times: matchSpans(
      gold.times.map(({ span }) => [span]),
      predicted.times.map(({ span }) => [span]),
      (i, j) => intersectionOverUnion(spansAt(gold.times, i), spansAt(predicted.times, j)),
    ),
  };
  const left = (
    items: Readonly<Record<Layer, readonly Item[]>>,
    isMatched: (layer: Layer, index: number) => boolean,
  ): readonly Difference[] =>
    layers.flatMap((layer) =>
      items[layer].flatMap(({ label, span }, index): readonly Difference[] =>
        isMatched(layer, index)
          ? []
          : [
              {
                layer,
                path: `${layer}[${index}]`,
                label,
                ...(span === undefined ? {} : { span, excerpt: excerpt(span) }),
              },
            ],
      ),
    );
  const used = (layer: Exclude<Layer, "relations">): ReadonlySet<number> => new Set(matches[layer].values());
  const found = {
    mentions: used("mentions"),
    attributions: used("attributions"),
    claims: used("claims"),
    figures: used("figures"),
    times: used("times"),
  };
  const wantedKeys = new Set(relations.wanted);
  const givenKeys = new Set(relations.given);
  return {
    missed: left(wanted, (layer, index) =>
      layer === "relations" ? givenKeys.has(relations.wanted[index] ?? "") : matches[layer].has(index),
    ),
    invented: left(given, (layer, index) =>
      layer === "relations" ? wantedKeys.has(relations.given[index] ?? "") : found[layer].has(index),
    ),
  };
}

interface Item {
  readonly label: string;
  readonly span: Span | undefined;
}

function itemsOf(record: ArticleRecord): Readonly<Record<Layer, readonly Item[]>> {
  const { nameOf, namesOf } = indexRecord(record);
  return {
    mentions: record.mentions.map(({ kind, entity, span }) => ({
      label: `${kind} of ${nameOf(entity)}`,
      span,
    })),
    attributions: record.attributions.map((parts) => ({
      label: `${parts.form}, ${namesOf(parts.sources).join(" and ") || "no source"}`,
      span: firstOf(parts),
    })),
    claims: record.claims.map(({ act, attribution, content }) => ({
      label: attribution === undefined ? "own voice" : act,
      span: content[0],
    })),
    figures: record.figures.map(({ value, min, max, span }) => ({
      label: String(value ?? min ?? max),
      span,
    })),
    times: record.times.map(({ value, span }) => ({ label: value, span })),
    relations: record.relations.map(({ from, type, to, evidence }) => ({
      label: `${from} ${type} ${to}`,
      span: evidence[0],
    })),
  };
}

const firstOf = ({ content, cue, source }: AttributionParts): Span | undefined =>
  content[0] ?? cue[0] ?? source[0];

const spansAt = (items: readonly { readonly span: Span }[], index: number): readonly Span[] =>
  items.slice(index, index + 1).map(({ span }) => span);
