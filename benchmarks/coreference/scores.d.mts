/** Mention keys, grouped by entity. */
export type Clustering = readonly (readonly string[])[];

export interface Tally {
  readonly muc: readonly number[];
  readonly bCubed: readonly number[];
  readonly ceafE: readonly number[];
}

/** In percent. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface CoreferenceScores {
  readonly muc: Score;
  readonly bCubed: Score;
  readonly ceafE: Score;
  readonly mean: number;
}

export function emptyTally(): Tally;
export function addDocument(tally: Tally, gold: Clustering, found: Clustering): void;
export function scoresOf(tally: Tally): CoreferenceScores;
export function bestAssignment(
  weights: readonly (readonly number[])[],
  rows: number,
  columns: number,
): number;
