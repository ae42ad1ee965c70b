import type { Span } from "@onrecord/core/record";
import type { Excerpt, ScoreRow } from "@onrecord/validation";

/** The layers in which two records of one article are compared, in the order of the record. */
export const comparedLayers = [
  "mentions",
  "entities",
  "attributions",
  "claims",
  "figures",
  "times",
  "relations",
] as const;
export type ComparedLayer = (typeof comparedLayers)[number];

/** How a parsed record compares with the one made by hand, layer by layer. */
export type Comparison = Readonly<Record<ComparedLayer, LayerComparison>>;

export interface LayerComparison {
  /** From 0 to 1; entities are measured by F1 alone. */
  readonly precision?: number;
  readonly recall?: number;
  readonly f1: number;
  /** Every measure of the layer that the project reports. */
  readonly rows: readonly ScoreRow[];
  /** Items of the record made by hand that the parser has not. */
  readonly missed: readonly Difference[];
  /** Items of the parser's that the record made by hand has not. */
  readonly invented: readonly Difference[];
  /** Items of both, of which the two say different things. */
  readonly otherwise: readonly Difference[];
}

/** One thing in which the records differ, with its place. */
export interface Difference {
  /** The same for no other difference of its list. */
  readonly key: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** What each says, where both have it. */
  readonly sayings?: { readonly byHand: string; readonly byParser: string };
  /** All its words, to be lit up. */
  readonly spans: readonly Span[];
  /** Those of its words that are marked for as long as its layer is looked at. */
  readonly marked: readonly Span[];
  /** Its first words in place; absent where it has none. */
  readonly excerpt?: Excerpt;
}
