/** Scores of label sequences: of starting with a label, of going from one to the next (rows: from), of ending. */
export interface Chain {
  readonly start: Float32Array;
  readonly transition: Float32Array;
  readonly end: Float32Array;
}
