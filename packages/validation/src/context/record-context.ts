import {
  type ArticleRecord,
  type Attribution,
  type Claim,
  type Entity,
  type Figure,
  type Mention,
  type Span,
  sha256,
  type Time,
} from "@onrecord/core/record";
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
  readonly entities: ReadonlyMap<string, Entity>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly times: ReadonlyMap<string, Time>;
  /** The mentions of each entity, by its id, in the record's order. */
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
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
    entities: byId(record.entities),
    attributions: byId(record.attributions),
    claims: byId(record.claims),
    figures: byId(record.figures),
    times: byId(record.times),
    mentionsOf: grouped(record.mentions),
  };
}

function stateOf({ article }: ArticleRecord, text: string | undefined): RecordContext["textState"] {
  if (text === undefined) return "absent";
  if (text.length !== article.length) return "other length";
  return sha256(text) === article.sha256 ? "present" : "other characters";
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

function grouped(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity);
    if (group === undefined) groups.set(mention.entity, [mention]);
    else group.push(mention);
  }
  return groups;
}

/** The words of a span. */
export const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end);
