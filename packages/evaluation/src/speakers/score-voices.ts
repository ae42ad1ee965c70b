import { type ArticleRecord, type Entity, type EntityId, indexRecord, type Span } from "@onrecord/core";
import type { Share } from "@onrecord/validation";
import type { SpeakerKind, VoicedArticle, VoicedSpan } from "../corpora/index.js";
import { charactersOf, likeness, sharedCharacters } from "../spans/index.js";
import { lastName, mayBeSameBody, mayBeSamePerson, plainWords } from "./same-name.js";

/**
 * What a record says of somebody's words. "right": some attribution or claim that shares a character with them has the
 * speaker among its sources; "wrong": none has, and some has another entity with a name; "unresolved": there are such, but
 * without a named source; "missing": there is none.
 */
export const verdicts = ["right", "wrong", "unresolved", "missing"] as const;
export type Verdict = (typeof verdicts)[number];

/** The counts for some spans. */
export interface VoiceCounts extends Readonly<Record<Verdict, number>> {
  readonly spans: number;
  /** Right, asked only of the one whose content fits the span best. */
  readonly best: number;
  /** Right, and those contents cover at least half of the span. */
  readonly half: number;
}

/** The counts for articles whose speakers are known. Only some of their quotations are marked, so there is no precision. */
export interface VoiceScore {
  readonly all: VoiceCounts;
  /**
   * By where the speaker is found: by "name" in the span's sentence, outside the span; else a "pronoun" there; else other
   * "words"; or the span is "alone" in it. Where the corpus has its own: under that.
   */
  readonly byPlace: ReadonlyMap<string, VoiceCounts>;
  /** Of the spans with a named target, those that have it among an overlapping claim's targets. */
  readonly targets: Share;
  /** The same, among its targets and what it is about. */
  readonly targetsOrAbout: Share;
}

/** An article, and what the parser makes of it. */
export interface VoicePair {
  readonly gold: VoicedArticle;
  readonly record: ArticleRecord;
}

/** How one span fared. */
interface Judged {
  readonly place: string;
  readonly verdict: Verdict;
  readonly best: boolean;
  readonly half: boolean;
}

/** Scores who is behind words that are known to be somebody's, where that somebody has a name. */
export function scoreVoices(pairs: readonly VoicePair[]): VoiceScore {
  const judged = pairs.flatMap(judgeArticle);
  const places = [...new Set(judged.map(({ place }) => place))].sort();
  const aimed = pairs.flatMap(judgeTargets);
  const share = (right: (aim: Aim) => boolean): Share => ({
    right: aimed.filter(right).length,
    of: aimed.length,
  });
  return {
    all: countsOf(judged),
    byPlace: new Map(places.map((name) => [name, countsOf(judged.filter(({ place }) => place === name))])),
    targets: share(({ isTarget }) => isTarget),
    targetsOrAbout: share(({ isTarget, isAbout }) => isTarget || isAbout),
  };
}

function countsOf(judged: readonly Judged[]): VoiceCounts {
  const of = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length;
  return {
    spans: judged.length,
    right: of("right"),
    wrong: of("wrong"),
    unresolved: of("unresolved"),
    missing: of("missing"),
    best: judged.filter(({ best }) => best).length,
    half: judged.filter(({ half }) => half).length,
  };
}

/** An attribution, or a claim that somebody makes. */
interface Voice {
  readonly content: ReadonlySet<number>;
  readonly sources: readonly EntityId[];
  readonly targets: readonly EntityId[];
  readonly about: readonly EntityId[];
}

function voicesOf({ attributions, claims }: ArticleRecord): readonly Voice[] {
  return [
    ...attributions
      .filter(({ content }) => content.length > 0)
      .map(({ content, sources }) => ({ content: charactersOf(content), sources, targets: [], about: [] })),
    ...claims
      .filter(({ attribution, sources }) => attribution !== undefined || sources.length > 0)
      .map(({ content, sources, targets, about }) => ({
        content: charactersOf(content),
        sources,
        targets,
        about,
      })),
  ];
}

function judgeArticle({ gold, record }: VoicePair): readonly Judged[] {
  const voices = voicesOf(record);
  const index = indexRecord(record);
  const named = new Set<string>(
    record.mentions.filter(({ kind }) => kind === "name").map(({ entity }) => entity),
  );
  return gold.spans.flatMap((span) => {
    const { speaker } = span;
    if (!span.isQuote || speaker?.kind === undefined || speaker.kind === "described") return [];
    const { name, kind } = speaker;
    const words = charactersOf([span]);
    const over = voices.filter(({ content }) => sharedCharacters(words, content) > 0);
    const isRight = ({ sources }: Voice) => sources.some((id) => isCalled(index.entity(id), name, kind));
    const right = over.filter(isRight);
    const [best] = [...over].sort(
      (one, other) => likeness(words, other.content) - likeness(words, one.content),
    );
    const covered = [...words].filter((place) => right.some(({ content }) => content.has(place)));
    const isNamed = over.some(({ sources }) => sources.some((id) => named.has(id)));
    return [
      {
        place: placeOf(gold, span, name),
        verdict: right.length > 0 ? "right" : isNamed ? "wrong" : over.length > 0 ? "unresolved" : "missing",
        best: best !== undefined && isRight(best),
        half: covered.length >= words.size / 2,
      },
    ];
  });
}

function isCalled(entity: Entity | undefined, name: string, kind: SpeakerKind): boolean {
  if (entity === undefined) return false;
  const isSame = kind === "body" ? mayBeSameBody : mayBeSamePerson;
  return [entity.name, ...entity.aliases].some((other) => isSame(other, name));
}

function placeOf({ text, sentences, setting }: VoicedArticle, span: VoicedSpan, speaker: string): string {
  if (span.via !== undefined) return span.via;
  if (setting !== undefined) return setting;
  const marked = span.sentence === undefined ? undefined : sentences[span.sentence];
  const sentence = marked ?? sentences.find((one) => one.start <= span.start && span.start < one.end) ?? span;
  const outside = around(text, sentence, span);
  const last = lastName(speaker);
  if (last !== undefined && plainWords(outside).includes(last)) return "name";
  if (/\b(?:he|she|they)\b/i.test(outside)) return "pronoun";
  return /\p{L}{2}/u.test(outside) ? "words" : "alone";
}

/** The words of a sentence that are no words of the span. */
function around(text: string, sentence: Span, { start, end }: Span): string {
  const before = text.slice(sentence.start, Math.max(sentence.start, start));
  return `${before} … ${text.slice(Math.min(sentence.end, end), sentence.end)}`;
}

interface Aim {
  readonly isTarget: boolean;
  readonly isAbout: boolean;
}

function judgeTargets({ gold, record }: VoicePair): readonly Aim[] {
  const voices = voicesOf(record);
  const index = indexRecord(record);
  return gold.spans.flatMap(({ isQuote, speaker, target, ...span }) => {
    if (!isQuote || speaker === undefined || target === undefined || !/^[A-Z]/.test(target)) return [];
    const words = charactersOf([span]);
    const over = voices.filter(({ content }) => sharedCharacters(words, content) > 0);
    const isAmong = (ids: readonly EntityId[]) =>
      ids.some((id) => {
        const entity = index.entity(id);
        return isCalled(entity, target, "person") || isCalled(entity, target, "body");
      });
    return [
      {
        isTarget: over.some(({ targets }) => isAmong(targets)),
        isAbout: over.some(({ about }) => isAmong(about)),
      },
    ];
  });
}
