import type { Span } from "@onrecord/core/record";
import {
  intersectionOverUnion,
  overlap,
  pieces,
  sharedLength,
  spanKey,
  totalLength,
} from "../span-math/index.js";
import type { Matches } from "./match-spans.js";
import { addTallies, noTally, type Tally, tallyOf } from "./tally.js";

/** The parts of an attribution that are scored. */
export interface AttributionParts {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export const attributionRoles = ["source", "cue", "content"] as const;
export type ScoredRole = (typeof attributionRoles)[number];
type ByRole<Value> = Readonly<Record<ScoredRole, Value>>;

/** Characters two readings share, and characters in either. */
export interface SharedCharacters {
  readonly shared: number;
  readonly either: number;
}

/** The counts for one article, or for several added up. */
export interface AttributionScore {
  /** Contiguous spans with both ends right, as in the published PolNeAR tables (CofeNet, COLING 2022). */
  readonly exact: ByRole<Tally>;
  /** Contiguous spans whose beginning is right. */
  readonly begin: ByRole<Tally>;
  readonly characters: ByRole<SharedCharacters>;
  /** Whole attributions: cues overlap, contents and sources share at least half of their characters. */
  readonly linked: Tally;
  /** Gold attributions that no prediction matches, and predictions that match none. */
  readonly missed: readonly AttributionParts[];
  readonly invented: readonly AttributionParts[];
}

/** From here on two contents, or two sources, count as the same: shared over all characters. */
const SAME_PART = 0.5;

/** Scores the attributions predicted for a text against the gold ones. */
export function scoreAttributions(
  text: string,
  gold: readonly AttributionParts[],
  predicted: readonly AttributionParts[],
): AttributionScore {
  const wanted = gold
    .map((parts) => clean(text, parts))
    .filter((parts) => parts.content.length > 0 || parts.cue.length > 0);
  const given = predicted.map((parts) => clean(text, parts));
  const matches = inOrder(wanted, given);
  const used = new Set(matches.values());
  return {
    exact: byRole((role) => tallyOf(keys(wanted, role, spanKey), keys(given, role, spanKey))),
    begin: byRole((role) => tallyOf(keys(wanted, role, startKey), keys(given, role, startKey))),
    characters: byRole((role) => {
      const a = covered(text, wanted, role);
      const b = covered(text, given, role);
      const shared = sharedLength(a, b);
      return { shared, either: totalLength(a) + totalLength(b) - shared };
    }),
    linked: { right: matches.size, predicted: given.length, gold: wanted.length },
    missed: wanted.filter((_, index) => !matches.has(index)),
    invented: given.filter((_, index) => !used.has(index)),
  };
}

/** Matches whole attributions, as `linked` counts them; the keys are indexes of gold ones, the values of predicted. */
export function matchAttributions(
  text: string,
  gold: readonly AttributionParts[],
  predicted: readonly AttributionParts[],
): Matches {
  return inOrder(
    gold.map((parts) => clean(text, parts)),
    predicted.map((parts) => clean(text, parts)),
  );
}

/** Gives each gold attribution the first prediction that matches it and is not taken, as the published scorer does. */
function inOrder(gold: readonly AttributionParts[], predicted: readonly AttributionParts[]): Matches {
  const matches = new Map<number, number>();
  const used = new Set<number>();
  for (const [index, parts] of gold.entries()) {
    const match = predicted.findIndex((other, at) => !used.has(at) && same(parts, other));
    if (match < 0) continue;
    matches.set(index, match);
    used.add(match);
  }
  return matches;
}

/** Adds the scores of several articles up. */
export function addAttributionScores(scores: readonly AttributionScore[]): AttributionScore {
  return {
    exact: byRole((role) => scores.map((score) => score.exact[role]).reduce(addTallies, noTally)),
    begin: byRole((role) => scores.map((score) => score.begin[role]).reduce(addTallies, noTally)),
    characters: byRole((role) =>
      scores
        .map((score) => score.characters[role])
        .reduce((a, b) => ({ shared: a.shared + b.shared, either: a.either + b.either }), {
          shared: 0,
          either: 0,
        }),
    ),
    linked: scores.map((score) => score.linked).reduce(addTallies, noTally),
    missed: scores.flatMap((score) => score.missed),
    invented: scores.flatMap((score) => score.invented),
  };
}

const byRole = <Value>(make: (role: ScoredRole) => Value): ByRole<Value> => ({
  source: make("source"),
  cue: make("cue"),
  content: make("content"),
});

const clean = (text: string, parts: AttributionParts): AttributionParts =>
  byRole((role) => pieces(text, parts[role]));

const keys = <Key>(all: readonly AttributionParts[], role: ScoredRole, key: (span: Span) => Key) =>
  all.flatMap((parts) => parts[role].map(key));

const startKey = (span: Span): number => span.start;

/** The characters any attribution covers in a role, as disjoint spans. White space between two is no part. */
function covered(text: string, all: readonly AttributionParts[], role: ScoredRole): readonly Span[] {
  const merged: Span[] = [];
  for (const span of all.flatMap((parts) => parts[role]).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push(span);
    }
  }
  return merged.filter((span) => span.end <= text.length);
}

function same(a: AttributionParts, b: AttributionParts): boolean {
  return (
    a.cue.some((x) => b.cue.some((y) => overlap(x, y))) &&
    intersectionOverUnion(a.content, b.content) >= SAME_PART &&
    intersectionOverUnion(a.source, b.source) >= SAME_PART
  );
}
