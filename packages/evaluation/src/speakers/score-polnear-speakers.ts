import type { ArticleRecord, Attribution, Mention, Span } from "@onrecord/core";
import type { GoldSpeaker, SpokenArticle, SpokenAttribution } from "../corpora/index.js";
import { charactersOf, likeness } from "../spans/index.js";

/** How an attribution's source is worded. */
export const wordings = ["name", "pronoun", "description", "none"] as const;
export type Wording = (typeof wordings)[number];

/** The counts for some attributions. */
export interface SpeakerCounts {
  readonly gold: number;
  /** Attributions that the record has, by their content. Of these: */
  readonly held: number;
  /** The sources are the gold entities, one for one. */
  readonly right: number;
  /** A named entity is a source that is another. */
  readonly wrong: number;
  /** Nobody is a source, or somebody without a name where the gold has one. */
  readonly open: number;
  /** Somebody is a source where the gold has nobody. */
  readonly invented: number;
}

/** Of the attributions held, how many have at least a confidence, and how many of these are right. */
export interface AtConfidence {
  readonly least: number;
  readonly kept: number;
  readonly right: number;
}

/** The counts for articles whose speakers have been read. */
export interface SpeakerScore extends Readonly<Record<Wording | "all", SpeakerCounts>> {
  readonly byConfidence: readonly AtConfidence[];
}

/** An article, and what the parser makes of it. */
export interface SpokenPair {
  readonly gold: SpokenArticle;
  readonly record: ArticleRecord;
}

const leastConfidences = [0, 0.5, 0.7, 0.8, 0.9];

/** From here on two contents are the same attribution's: shared over all characters. */
const SAME_CONTENT = 0.5;

type Verdict = "right" | "wrong" | "open" | "invented";

/** How one attribution fared; no verdict where the record does not have it. */
interface Judged {
  readonly wording: Wording;
  readonly held?: { readonly verdict: Verdict; readonly confidence: number };
}

/** Scores whether the sources of attributions are the right entities. */
export function scorePolnearSpeakers(pairs: readonly SpokenPair[]): SpeakerScore {
  const judged = pairs.flatMap(judgeArticle);
  const of = (wording: Wording) => countsOf(judged.filter((one) => one.wording === wording));
  const held = judged.flatMap((one) => one.held ?? []);
  return {
    all: countsOf(judged),
    name: of("name"),
    pronoun: of("pronoun"),
    description: of("description"),
    none: of("none"),
    byConfidence: leastConfidences.map((least) => {
      const kept = held.filter(({ confidence }) => confidence >= least);
      return { least, kept: kept.length, right: kept.filter(({ verdict }) => verdict === "right").length };
    }),
  };
}

function countsOf(judged: readonly Judged[]): SpeakerCounts {
  const of = (verdict: Verdict) => judged.filter(({ held }) => held?.verdict === verdict).length;
  return {
    gold: judged.length,
    held: judged.filter(({ held }) => held !== undefined).length,
    right: of("right"),
    wrong: of("wrong"),
    open: of("open"),
    invented: of("invented"),
  };
}

function judgeArticle({ gold: { article, attributions }, record }: SpokenPair): readonly Judged[] {
  const mentions = new Map<string, Mention[]>();
  for (const mention of record.mentions)
    mentions.set(mention.entity, [...(mentions.get(mention.entity) ?? []), mention]);
  const voices = record.attributions.map((attribution) => ({
    attribution,
    content: charactersOf(attribution.content),
  }));
  return attributions.flatMap((spoken) => {
    const content = charactersOf(spoken.parts.content);
    if (content.size === 0) return [];
    const wording = wordingOf(article.text, spoken);
    const best = bestOf(content, voices);
    if (best === undefined) return [{ wording }];
    const verdict = verdictOf(article.text, spoken.speakers, best.sources, (id) => mentions.get(id) ?? []);
    return [{ wording, held: { verdict, confidence: best.confidence } }];
  });
}

/** The attribution whose content is most like, if it is like enough; of equals the first. */
function bestOf(
  content: ReadonlySet<number>,
  voices: readonly { readonly attribution: Attribution; readonly content: ReadonlySet<number> }[],
): Attribution | undefined {
  let best: Attribution | undefined;
  let most = 0;
  for (const voice of voices) {
    const like = likeness(content, voice.content);
    if (like < SAME_CONTENT || like <= most) continue;
    most = like;
    best = voice.attribution;
  }
  return best;
}

const pronouns: ReadonlySet<string> = new Set(
  [
    "he she they it i we you who whom that which this these those him her them us me himself herself themselves",
    "his their its our my what one both others",
  ].flatMap((words) => words.split(" ")),
);

function wordingOf(text: string, { parts, speakers }: SpokenAttribution): Wording {
  const source = parts.source
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .trim()
    .toLowerCase();
  if (source === "") return "none";
  if (pronouns.has(source)) return "pronoun";
  const isNamed = speakers.some(({ named, name }) => named && source.includes(lastWord(name)));
  return isNamed ? "name" : "description";
}

function verdictOf(
  text: string,
  gold: readonly GoldSpeaker[],
  sources: readonly string[],
  mentionsOf: (entity: string) => readonly Mention[],
): Verdict {
  const isNamed = (id: string) => mentionsOf(id).some(({ kind }) => kind === "name");
  const isSame = (id: string, speaker: GoldSpeaker) =>
    speaker.named
      ? mentionsOf(id).some(({ span }) => speaker.mentions.some((other) => endAlike(text, span, other)))
      : !isNamed(id) &&
        mentionsOf(id).some(({ span }) => speaker.mentions.some((other) => overlap(span, other)));
  const extra = sources.filter((id) => !gold.some((speaker) => isSame(id, speaker)));
  const isWhole = gold.every((speaker) => sources.some((id) => isSame(id, speaker)));
  if (isWhole && extra.length === 0) return "right";
  if (gold.length === 0) return "invented";
  return extra.some(isNamed) ? "wrong" : "open";
}

/** Whether two names that overlap end in the same word. */
function endAlike(text: string, one: Span, other: Span): boolean {
  const words = ({ start, end }: Span) => text.slice(start, end);
  return overlap(one, other) && lastWord(words(one)) === lastWord(words(other));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function lastWord(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[’']s?$/u, "")
    .match(/[\p{L}\p{N}]+/gu);
  return words?.at(-1) ?? "";
}
