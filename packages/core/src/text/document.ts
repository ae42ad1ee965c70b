import type { Span } from "../record/index.js";

/** A half-open range of indexes into an array of the document: `from` is in, `to` is out. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

/** A token in the manner of the Penn Treebank. Its characters are `text.slice(start, end)`. */
export interface Token extends Span {
  readonly text: string;
}

/** A sentence: its span (trimmed of white space) and its tokens. */
export interface Sentence extends Span {
  readonly tokens: IndexRange;
}

/** A paragraph: its span (trimmed of white space) and its sentences. */
export interface Paragraph extends Span {
  readonly sentences: IndexRange;
}

/**
 * A quotation, from its opening mark to its closing mark.
 *
 * A quotation may run over several paragraphs, with an opening mark at the head of each and a closing mark
 * only at the last; and it may never be closed.
 */
export interface Quotation {
  /** The opening marks: one, and one more at the head of each further paragraph that opens with one. */
  readonly open: readonly Span[];
  /** The closing mark; absent where the quotation is never closed. */
  readonly close?: Span;
  /** The quoted words, without marks and outer white space: one span, or one for each paragraph. */
  readonly content: readonly Span[];
  /** 0 for a quotation that stands alone, 1 for one inside it, and so on. */
  readonly depth: number;
}

/** A text with its layers. Every span lies in `text`; the layers are sorted and do not overlap (quotations nest). */
export interface TextDocument {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}
