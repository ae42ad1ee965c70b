import type { ArticleRecord } from "../article-record.js";
import type { WithText } from "../attach-text.js";
import { type Attributions, attributions } from "./attributions.js";
import { type ClaimsOfEntity, claimsOfEntity } from "./claims-of-entity.js";
import { type FactsOfClaim, factsOfClaim } from "./facts-of-claim.js";
import { type FigureReports, figureReports } from "./figure-reports.js";
import { type ItemsById, itemsById } from "./items-by-id.js";
import { type MentionsOfEntity, mentionsOfEntity } from "./mentions.js";
import { type Names, names } from "./names.js";
import { type Relations, relations } from "./relations.js";
import { type SpansOfItem, spansOfItem } from "./spans-of.js";
import { type Speakers, speakers } from "./speakers.js";
import { type VoiceSpans, voiceSpans } from "./voice-spans.js";
import { type VoiceWords, voiceWords } from "./voice-words.js";
import { type Voices, voices } from "./voices.js";
import { type WordsOfItem, wordsOfItem } from "./words-of.js";

/**
 * The look-ups of a record. Items can be given by themselves or by their ids. None throws: of a record that refers to
 * what it does not hold, the reference is passed over.
 */
export interface RecordIndex<R extends ArticleRecord = ArticleRecord>
  extends ItemsById<R>,
    Names<R>,
    MentionsOfEntity<R>,
    ClaimsOfEntity<R>,
    Attributions<R>,
    Voices<R>,
    FactsOfClaim<R>,
    FigureReports<R>,
    Relations<R>,
    SpansOfItem,
    VoiceSpans<R> {
  /** The record that is looked up in. */
  readonly record: R;
}

/** The look-ups of a record whose text is at hand. */
export interface TextIndex<R extends ArticleRecord = ArticleRecord>
  extends RecordIndex<R>,
    WordsOfItem,
    Speakers<R>,
    VoiceWords<R> {}

/**
 * Makes the look-ups of a record. Each takes one step: what it needs is worked out when it is first asked for, once,
 * in time linear in the record (sorting aside). The record is not changed, and must not be while the index is in use.
 *
 * @param text the text of a record that stands off from it. It is taken at its word; `attachText` checks it.
 */
export function indexRecord<R extends ArticleRecord & WithText>(record: R): TextIndex<R>;
export function indexRecord<R extends ArticleRecord>(record: R, text: string): TextIndex<R>;
export function indexRecord<R extends ArticleRecord>(record: R): RecordIndex<R>;
export function indexRecord(record: ArticleRecord, text = record.article.text): RecordIndex | TextIndex {
  const items = itemsById(record);
  const named = names(items);
  const mentions = mentionsOfEntity(record);
  const attributed = attributions(record, items);
  const heard = voices(record, items);
  const places = spansOfItem(items, mentions);
  const voicePlaces = voiceSpans(record);
  const index: RecordIndex = {
    record,
    ...items,
    ...named,
    ...mentions,
    ...claimsOfEntity(record),
    ...attributed,
    ...heard,
    ...factsOfClaim(items),
    ...figureReports(record, heard),
    ...relations(record),
    ...places,
    ...voicePlaces,
  };
  if (text === undefined) return index;
  return {
    ...index,
    ...wordsOfItem(text, places),
    ...speakers(text, items, named, attributed),
    ...voiceWords(text, voicePlaces),
  };
}
