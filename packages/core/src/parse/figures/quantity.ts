import { lowerAt, type Piece } from "./pieces.js";

/** A quantity as it stands in the text, from piece `from` up to, not including, piece `to`. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly approximate: boolean;
  readonly unit?: string;
}

/** Reads the quantity of its kind that begins at piece `at`. */
export type QuantityReader = (pieces: readonly Piece[], at: number) => Quantity | undefined;

/** True where the pieces from `at` are these words, in lower case. */
export function isPhrase(pieces: readonly Piece[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => lowerAt(pieces, at + index) === word);
}
