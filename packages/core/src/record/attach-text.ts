import type { ArticleRecord } from "./article-record.js";
import { sha256 } from "./sha256.js";
import type { Span } from "./span.js";

/** Words that are known to stand at a span of the article, such as the quotes a standoff record is published with. */
export interface KnownWords {
  readonly span: Span;
  readonly quote: string;
}

/** Thrown by `attachText` where the text is not the one the record was made from; `message` says how it differs. */
export class TextMismatchError extends Error {
  override readonly name = "TextMismatchError";
}

/**
 * Puts the text back into a standoff record. Spans need no change: they are offsets of that very text.
 *
 * @param quotes words of the article that are known; of a wrong text, they tell from where on it differs.
 * @throws {TextMismatchError} where the text's length (UTF-16 code units) or SHA-256 is not the record's. The message
 *   also names the first span that fails: the first quote that does not stand there, or else the first span that
 *   lies beyond the text's end.
 */
export function attachText<R extends ArticleRecord>(
  record: R,
  text: string,
  quotes: readonly KnownWords[] = [],
): R & WithText {
  const { article } = record;
  if (text.length !== article.length) {
    throw new TextMismatchError(
      `the text of "${article.id}" has ${article.length} UTF-16 code units, this one has ${text.length}; check line ends, outer white space and the encoding${firstFailure(record, text, quotes)}`,
    );
  }
  const hash = sha256(text);
  if (hash !== article.sha256) {
    throw new TextMismatchError(
      `the text of "${article.id}" has SHA-256 ${article.sha256}, this one, of the same length, has ${hash}; some of its characters differ${firstFailure(record, text, quotes)}`,
    );
  }
  return { ...record, article: { ...article, text } };
}

/** Takes the text out of a record, which then stands off from it; `attachText` is the way back. */
export function detachText<R extends ArticleRecord>(record: R): R {
  const { text: _, ...article } = record.article;
  return { ...record, article };
}

/** A record that has its text. */
export interface WithText {
  readonly article: { readonly text: string };
}

/** Where a wrong text first fails a span, as far as that can be told. */
function firstFailure(record: ArticleRecord, text: string, quotes: readonly KnownWords[]): string {
  const misquoted = earliest(
    quotes.filter(({ span, quote }) => text.slice(span.start, span.end) !== quote).map(({ span }) => span),
  );
  if (misquoted !== undefined) {
    return `; the first span that fails is ${misquoted.start} to ${misquoted.end}, where a quotation does not stand`;
  }
  const beyond = earliest(spansOf(record).filter(({ end }) => end > text.length));
  return beyond === undefined
    ? ""
    : `; the first span that fails is ${beyond.start} to ${beyond.end}, beyond its end`;
}

const earliest = (spans: readonly Span[]): Span | undefined =>
  spans.reduce<Span | undefined>(
    (first, span) => (first === undefined || span.start < first.start ? span : first),
    undefined,
  );

const spansOf = (record: ArticleRecord): readonly Span[] => [
  ...record.mentions.map(({ span }) => span),
  ...record.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
  ...record.claims.flatMap(({ content, hedges }) => [...content, ...hedges]),
  ...record.figures.map(({ span }) => span),
  ...record.times.map(({ span }) => span),
  ...record.events.map(({ trigger }) => trigger),
  ...record.relations.flatMap(({ evidence }) => evidence),
];
