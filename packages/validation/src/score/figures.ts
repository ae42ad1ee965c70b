import type { Figure } from "@onrecord/core/record";
import { intersectionOverUnion } from "../span-math/index.js";
import { type Matches, matchSpans } from "./match-spans.js";
import type { Tally } from "./tally.js";

/** Figures found (their spans overlap), and found with the right value, bounds and unit. */
export interface FigureScore {
  readonly found: Tally;
  readonly value: Tally;
}

/** Matches figures by their spans, the most alike first. */
export function matchFigures(gold: readonly Figure[], predicted: readonly Figure[]): Matches {
  return matchSpans(
    gold.map(({ span }) => [span]),
    predicted.map(({ span }) => [span]),
    (i, j) => intersectionOverUnion(spanAt(gold, i), spanAt(predicted, j)),
  );
}

/** Scores the figures predicted for a text against the gold ones. */
export function scoreFigures(gold: readonly Figure[], predicted: readonly Figure[]): FigureScore {
  const matches = matchFigures(gold, predicted);
  const same = [...matches].filter(([i, j]) => figureKey(gold[i]) === figureKey(predicted[j]));
  const tally = (right: number): Tally => ({ right, predicted: predicted.length, gold: gold.length });
  return { found: tally(matches.size), value: tally(same.length) };
}

const spanAt = (figures: readonly Figure[], index: number) =>
  figures.slice(index, index + 1).map(({ span }) => span);

const figureKey = (figure: Figure | undefined): string =>
  JSON.stringify([figure?.value, figure?.min, figure?.max, figure?.unit]);
