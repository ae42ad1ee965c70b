import { findPhrase } from "../../lexicon/phrases.js";
import { responses } from "../../lexicon/responses.js";
import type { Relation, Span } from "../../record/index.js";
import { sequenceOf, type Words } from "../claims/index.js";
import { type ClaimProfile, meets } from "./claim-profile.js";

// How many claims back the answered one may be: an answer follows what it answers within a few sentences.
const LOOK_BACK = 8;

/**
 * Claims whose cue, or "in response" in their content, answers: each responds to the last claim before it by another
 * source that speaks of its source or is spoken of by it. Where there is none, nothing is guessed.
 */
export function responsesTo(words: Words, profiles: readonly ClaimProfile[]): readonly Relation[] {
  return profiles.flatMap((from): readonly Relation[] => {
    if (from.sources.size === 0 || from.claim.act === "ask") return [];
    const evidence = responseWords(words, from);
    if (evidence === undefined) return [];
    const answered = profiles
      .slice(Math.max(0, from.position - LOOK_BACK), from.position)
      .filter((to) => isAnswerable(from, to))
      .at(-1);
    if (answered === undefined) return [];
    return [{ type: "responds-to", from: from.claim.id, to: answered.claim.id, evidence: [evidence] }];
  });
}

function isAnswerable(from: ClaimProfile, to: ClaimProfile): boolean {
  if (to.sources.size === 0 || meets(from.sources, to.sources)) return false;
  return meets(from.about, to.sources) || meets(from.sources, to.about);
}

function responseWords(words: Words, { attribution, claim }: ClaimProfile): Span | undefined {
  // "did not respond" answers nothing.
  const cue = words.within(attribution?.cue ?? []);
  if (cue.some((index) => words.text(index) === "not" || words.text(index) === "n't")) return undefined;
  const inCue = findFirst(words, cue, () => true);
  // Within a content only the fixed phrase counts: "responded" may be anybody's doing there.
  return inCue ?? findFirst(words, words.within(claim.content), (index) => words.text(index) === "in");
}

function findFirst(
  words: Words,
  indexes: readonly number[],
  mayBegin: (index: number) => boolean,
): Span | undefined {
  const sequence = sequenceOf(words, indexes);
  for (let position = 0; position < indexes.length; position++) {
    const index = indexes[position];
    if (index === undefined || !mayBegin(index)) continue;
    const found = findPhrase(responses, sequence, position, indexes.length);
    const first = words.span(indexes[found?.from ?? -1] ?? -1);
    const last = words.span(indexes[(found?.to ?? 0) - 1] ?? -1);
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return undefined;
}
