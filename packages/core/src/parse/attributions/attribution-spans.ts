import type { AttributionForm, Span } from "../../record/index.js";

/** An attribution before anybody knows whom its words mean: the spans of its three parts. */
export interface AttributionSpans {
  readonly form: AttributionForm;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** From 0 to 1, as in `Attribution`. */
  readonly confidence: number;
}
