import { type Reading, tokensWithin } from "../../reading/index.js";
import type { Relation } from "../../record/index.js";
import { areNested, type ClaimProfile, evidenceOf, meets } from "./claim-profile.js";

/**
 * Answers to reported questions: the claim right behind a question that was put to its source, in the same sentence
 * or the next ("*Asked* whether he would resign, Dunne *said* …", "“Why?” Ito *asked* him. “I must,” he *replied*").
 */
export function answersToQuestions(reading: Reading, profiles: readonly ClaimProfile[]): readonly Relation[] {
  return profiles.flatMap((from): readonly Relation[] => {
    const to = profiles[from.position - 1];
    if (to === undefined || to.claim.act !== "ask" || from.claim.act === "ask") return [];
    if (from.sources.size === 0 || meets(from.sources, to.sources) || areNested(from, to)) return [];
    if (from.sentence - to.sentence > 1 || !isAsked(reading, to) || !meets(to.targets, from.sources))
      return [];
    const evidence = [...evidenceOf(to), ...evidenceOf(from)];
    return [{ type: "responds-to", from: from.claim.id, to: to.claim.id, evidence }];
  });
}

function isAsked(reading: Reading, { attribution }: ClaimProfile): boolean {
  return tokensWithin(reading, attribution?.cue ?? []).some(({ lemmas }) =>
    lemmas.some((lemma) => reading.language.verbs.asking.has(lemma)),
  );
}
