import { holderOf, isNoun, type Reading, type TaggedToken } from "../../reading/index.js";
import type { Attribution, EntityId, Mention, Span } from "../../record/index.js";
import type { ActReading } from "./act-of.js";
import type { CueReading } from "./cue-reading.js";
import type { EntityIndex } from "./entity-index.js";

/** How far behind the cue its object begins: "accused the head of the state oil company". */
const FURTHEST_OBJECT = 8;
/** Tokens around the cue in which targets, and those joined to them, are looked for: bounds the work for each cue. */
const WINDOW = 60;

/**
 * Whom the act is aimed at: those it is said to, and for a cue with such an object ("accused X", "a warning to X")
 * the first one mentioned behind it, with whoever is joined to that one by "and". In the passive ("X was accused
 * by") the one before. Where the act lies in the content ("said X should go", "said X was to blame"), or the cue
 * stands within it ("X, he charged, is"), the subject of the content. The source is nobody's target but in "each
 * other", where all sources are.
 */
export function targetsOf(
  reading: Reading,
  index: EntityIndex,
  attribution: Attribution,
  cue: CueReading,
  aimsAt: ActReading["aimsAt"],
): readonly EntityId[] {
  return [...new Set([...attribution.addressees, ...aimed(reading, index, attribution, cue, aimsAt)])];
}

function aimed(
  reading: Reading,
  index: EntityIndex,
  attribution: Attribution,
  { head, passive }: CueReading,
  aimsAt: ActReading["aimsAt"],
): readonly EntityId[] {
  switch (aimsAt) {
    case "object":
      if (head === undefined) return [];
      return passive
        ? patientOf(reading, index, attribution, head)
        : objectOf(reading, index, attribution, head);
    case "subject":
      return subjectOf(reading, index, attribution);
    case "nobody":
      return [];
  }
}

/** A subject stands at the head of a content, behind "that" and an article at most. */
const FURTHEST_SUBJECT = 3;

function subjectOf(reading: Reading, index: EntityIndex, attribution: Attribution): readonly EntityId[] {
  const { tokens } = reading;
  const [first] = attribution.content;
  const start = first && holderOf(tokens, first.start);
  if (first === undefined || start === undefined) return [];
  const reach = tokens[Math.min(tokens.length - 1, start.index + WINDOW)];
  const candidates = index.mentionsIn({
    start: first.start,
    end: Math.min(first.end, reach?.end ?? first.end),
  });
  const [subject] = candidates;
  if (subject === undefined || tokensBetween(reading, start, subject.span) > FURTHEST_SUBJECT) return [];
  return withJoined(reading, candidates, subject)
    .map((mention) => mention.entity)
    .filter((id) => !attribution.sources.includes(id));
}

/** Whom a cue's act is done to: "*Brink* was accused by". */
function patientOf(
  reading: Reading,
  index: EntityIndex,
  { sources }: Attribution,
  head: TaggedToken,
): readonly EntityId[] {
  if (isReciprocal(reading, head)) return sources;
  const { start } = windowAround(reading, head);
  const nearest = [...index.mentionsIn({ start, end: head.start })]
    .reverse()
    .find((mention) => isTarget(reading, index, mention) && !sources.includes(mention.entity));
  return nearest === undefined ? [] : [nearest.entity];
}

/** Whom a cue's act is aimed at: "accused *Brink*". */
function objectOf(
  reading: Reading,
  index: EntityIndex,
  attribution: Attribution,
  head: TaggedToken,
): readonly EntityId[] {
  const { sources } = attribution;
  if (isReciprocal(reading, head)) return sources;
  const [content] = attribution.content;
  if (content !== undefined && content.start < head.start) return subjectOf(reading, index, attribution);
  const candidates = index.mentionsIn({ start: head.end, end: windowAround(reading, head).end });
  const nearest = candidates.find(
    (mention) => isTarget(reading, index, mention) && !sources.includes(mention.entity),
  );
  if (nearest === undefined || tokensBetween(reading, head, nearest.span) > FURTHEST_OBJECT) return [];
  return withJoined(reading, candidates, nearest)
    .map((mention) => mention.entity)
    .filter((id) => !sources.includes(id));
}

/** The characters around a token, within its sentence. */
function windowAround({ tokens, sentences }: Reading, { index, sentence, start, end }: TaggedToken): Span {
  const { from, to } = sentences[sentence]?.tokens ?? { from: index, to: index + 1 };
  return {
    start: tokens[Math.max(from, index - WINDOW)]?.start ?? start,
    end: tokens[Math.min(to - 1, index + WINDOW)]?.end ?? end,
  };
}

/**
 * Whether a mention can be a target: one who acts or is acted on, not a thing, and not a mere modifier of the noun
 * behind it ("the *Oslo* police"); an owner may be ("Oslo's police").
 */
function isTarget({ tokens }: Reading, index: EntityIndex, mention: Mention): boolean {
  const type = index.entity(mention.entity)?.type;
  if (type !== "person" && type !== "organization" && type !== "group" && type !== "place") return false;
  const last = holderOf(tokens, mention.span.end - 1);
  return last === undefined || !isNoun(tokens[last.index + 1]);
}

/** "each other", "one another" or "the other" right behind a cue. */
function isReciprocal({ tokens, sentences }: Reading, head: TaggedToken): boolean {
  const end = Math.min(head.index + 3, sentences[head.sentence]?.tokens.to ?? 0);
  return tokens.slice(head.index + 1, end).some(({ lower, index }) => {
    const next = tokens[index + 1]?.lower;
    if ((lower === "each" && next === "other") || (lower === "one" && next === "another")) return true;
    return lower === "the" && next === "other" && !isNoun(tokens[index + 2]);
  });
}

function tokensBetween({ tokens }: Reading, from: TaggedToken, { start }: Span): number {
  return (holderOf(tokens, start)?.index ?? -1) - from.index;
}

function withJoined(
  { text, language }: Reading,
  candidates: readonly Mention[],
  first: Mention,
): readonly Mention[] {
  const joined = [first];
  let end = first.span.end;
  for (const mention of candidates) {
    if (mention.span.start < end) continue;
    const between = text.slice(end, mention.span.start).trim();
    if (!language.clauses.joints.has(between)) break;
    joined.push(mention);
    end = mention.span.end;
  }
  return joined;
}
