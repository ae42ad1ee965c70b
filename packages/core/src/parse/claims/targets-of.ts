import { english } from "../../language/en/index.js";
import type { Attribution, EntityId, Mention, Span } from "../../record/index.js";
import type { ActReading } from "./act-of.js";
import type { CueReading } from "./cue-reading.js";
import type { EntityIndex } from "./entity-index.js";
import { indexOfHolder } from "./token-range.js";
import { isNoun, type Words } from "./words.js";

// How far behind the cue its object begins: "accused the head of the state oil company".
const FURTHEST_OBJECT = 8;
// Tokens around the cue in which targets, and those joined to them, are looked for: bounds the work for each cue.
const WINDOW = 60;

/**
 * Whom the act is aimed at: those it is said to, and for a cue with such an object ("accused X", "a warning to X")
 * the first one mentioned behind it, with whoever is joined to that one by "and". In the passive ("X was accused
 * by") the one before. Where the act lies in the content ("said X should go", "said X was to blame"), or the cue
 * stands within it ("X, he charged, is"), the subject of the content. The source is nobody's target but in "each
 * other", where all sources are.
 */
export function targetsOf(
  words: Words,
  index: EntityIndex,
  attribution: Attribution,
  cue: CueReading,
  aimsAt: ActReading["aimsAt"],
): readonly EntityId[] {
  const aimed =
    aimsAt === "object" && cue.head >= 0
      ? objectOf(words, index, attribution, cue)
      : aimsAt === "subject"
        ? subjectOf(words, index, attribution)
        : [];
  return [...new Set([...attribution.addressees, ...aimed])];
}

// A subject stands at the head of a content, behind "that" and an article at most.
const FURTHEST_SUBJECT = 3;

function subjectOf(words: Words, index: EntityIndex, attribution: Attribution): readonly EntityId[] {
  const [first] = attribution.content;
  if (first === undefined) return [];
  const { tokens } = words.document;
  const start = indexOfHolder(tokens, first.start);
  const end = Math.min(first.end, tokens[Math.min(tokens.length - 1, start + WINDOW)]?.end ?? first.end);
  const candidates = index.mentionsIn({ start: first.start, end });
  const [subject] = candidates;
  if (subject === undefined || tokensBetween(words, start, subject.span) > FURTHEST_SUBJECT) return [];
  return withJoined(words, candidates, subject)
    .map((mention) => mention.entity)
    .filter((id) => !attribution.sources.includes(id));
}

function objectOf(
  words: Words,
  index: EntityIndex,
  attribution: Attribution,
  cue: CueReading,
): readonly EntityId[] {
  const { sentences, tokens } = words.document;
  const head = tokens[cue.head];
  const sentence = head && sentences[indexOfHolder(sentences, head.start)];
  if (head === undefined || sentence === undefined) return [];
  if (isReciprocal(words, cue.head, sentence.tokens.to)) return attribution.sources;
  const [content] = attribution.content;
  if (!cue.passive && content !== undefined && content.start < head.start)
    return subjectOf(words, index, attribution);
  const first = tokens[Math.max(sentence.tokens.from, cue.head - WINDOW)] ?? head;
  const last = tokens[Math.min(sentence.tokens.to - 1, cue.head + WINDOW)] ?? head;
  const candidates = cue.passive
    ? [...index.mentionsIn({ start: first.start, end: head.start })].reverse()
    : index.mentionsIn({ start: head.end, end: last.end });
  const sources = new Set<EntityId>(attribution.sources);
  const nearest = candidates.find(
    (mention) => isTarget(words, index, mention) && !sources.has(mention.entity),
  );
  if (nearest === undefined) return [];
  if (!cue.passive && tokensBetween(words, cue.head, nearest.span) > FURTHEST_OBJECT) return [];
  const joined = cue.passive ? [nearest] : withJoined(words, candidates, nearest);
  return joined.map((mention) => mention.entity).filter((id) => !sources.has(id));
}

/**
 * Whether a mention can be a target: one who acts or is acted on, not a thing, and not a mere modifier of the noun
 * behind it ("the *Oslo* police"); an owner may be ("Oslo's police").
 */
function isTarget(words: Words, index: EntityIndex, mention: Mention): boolean {
  const type = index.entity(mention.entity)?.type;
  if (type !== "person" && type !== "organization" && type !== "group" && type !== "place") return false;
  const next = indexOfHolder(words.document.tokens, mention.span.end - 1) + 1;
  return !isNoun(words.pos(next));
}

/** "each other", "one another" or "the other" right behind a cue. */
function isReciprocal(words: Words, head: number, sentenceEnd: number): boolean {
  for (let i = head + 1; i < Math.min(head + 3, sentenceEnd); i++) {
    const next = words.text(i + 1);
    const first = words.text(i);
    if ((first === "each" && next === "other") || (first === "one" && next === "another")) return true;
    if (first === "the" && next === "other" && !isNoun(words.pos(i + 2))) return true;
  }
  return false;
}

function tokensBetween(words: Words, head: number, span: Span): number {
  return indexOfHolder(words.document.tokens, span.start) - head;
}

function withJoined(words: Words, candidates: readonly Mention[], first: Mention): readonly Mention[] {
  const joined = [first];
  let end = first.span.end;
  for (const mention of candidates) {
    if (mention.span.start < end) continue;
    const between = words.document.text.slice(end, mention.span.start).trim();
    if (!english.clauses.joints.has(between)) break;
    joined.push(mention);
    end = mention.span.end;
  }
  return joined;
}
