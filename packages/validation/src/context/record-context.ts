import { type ArticleRecord, indexRecord, type RecordIndex, sha256 } from "@onrecord/core/record";
import type { KnownWords } from "@onrecord/core/standoff";
import { readText, type TextDocument } from "@onrecord/core/text";
import { type PlacedSpan, spansOf } from "./spans-of.js";

/** What every rule looks at: one record, its text where that is at hand, and indexes, all made once. */
export interface RecordContext {
  readonly record: ArticleRecord;
  /** How the text at hand stands to the record; only a text that is the record's own is read. */
  readonly textState: "present" | "absent" | "other length" | "other characters";
  /** The record's text, if it is at hand. */
  readonly text?: string;
  /** The text's sentences, tokens and quotations. */
  readonly document?: TextDocument;
  /** Every span of the record, with its path. */
  readonly spans: readonly PlacedSpan[];
  /** Words that are said to stand at a span. */
  readonly quotes: readonly KnownWords[];
  /** The record's look-ups; they give nothing for what it does not hold. */
  readonly find: RecordIndex;
}

/**
 * Makes the context of a record that fits the schema.
 *
 * @param given the text of a standoff record; it outweighs `article.text`.
 */
export function contextOf(
  record: ArticleRecord,
  given?: string,
  quotes: readonly KnownWords[] = [],
): RecordContext {
  const candidate = given ?? record.article.text;
  const textState = stateOf(record, candidate);
  const text = textState === "present" ? candidate : undefined;
  return {
    record,
    textState,
    ...(text === undefined ? {} : { text, document: readText(text) }),
    spans: spansOf(record),
    quotes,
    find: indexRecord(record),
  };
}

function stateOf({ article }: ArticleRecord, text: string | undefined): RecordContext["textState"] {
  if (text === undefined) return "absent";
  if (text.length !== article.length) return "other length";
  return sha256(text) === article.sha256 ? "present" : "other characters";
}
