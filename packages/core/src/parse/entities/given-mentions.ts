import { english } from "../../language/en/index.js";
import { readArticle } from "../../reading/index.js";
import type { FeatureScores, TokenTags } from "../../tagger/index.js";
import type { TextDocument } from "../../text/index.js";
import type { Decision } from "../decision.js";
import type { MentionCandidate } from "../mentions/index.js";
import { prepare, resolve } from "./resolve-entities.js";
import {
  antecedentCandidates,
  antecedentFeatures,
  noAntecedentFeatures,
  sieves,
  thirdPerson,
  thirdPersonPronouns,
} from "./sieves/index.js";

/** Mentions that are given, as by hand, and not found: coreference is measured and learned on them alone. */
export interface GivenMentions {
  readonly document: TextDocument;
  /** One for each token of the document. */
  readonly tags: readonly TokenTags[];
  /** Sorted by start; where two start together, the longer one first. */
  readonly candidates: readonly MentionCandidate[];
}

/** Whether a word is a personal, possessive, reflexive or relative pronoun. */
export function isPronoun(word: string): boolean {
  return english.pronouns.forms.has(word.toLowerCase());
}

/** For each given mention a number that it shares with those of its entity alone, as far as the sieves can tell. */
export function resolveGiven(
  { document, tags, candidates }: GivenMentions,
  antecedentScores: FeatureScores,
): readonly number[] {
  const { clusters } = resolve(readArticle(document, tags, english), candidates, [], antecedentScores);
  return candidates.map((_, index) => clusters.root(index));
}

/**
 * For each third-person pronoun the choice of its antecedent among given mentions, as `thirdPerson` meets it; earlier
 * pronouns stand with their true antecedents.
 *
 * @param entities - the true entity of each mention, in their order
 */
export function antecedentDecisions(
  { document, tags, candidates }: GivenMentions,
  entities: readonly string[],
): readonly Decision[] {
  const resolution = prepare(readArticle(document, tags, english), candidates, [], {});
  for (const sieve of sieves.slice(0, sieves.indexOf(thirdPerson))) sieve(resolution);
  return thirdPersonPronouns(resolution).map((pronoun) => {
    const antecedents = antecedentCandidates(resolution, pronoun);
    const isOfSame = antecedents.map(({ profile }) => entities[profile.index] === entities[pronoun.index]);
    const nearest = antecedents[isOfSame.indexOf(true)];
    const decision: Decision = {
      options: [
        noAntecedentFeatures(resolution, pronoun),
        ...antecedents.map((antecedent) => antecedentFeatures(resolution, pronoun, antecedent)),
      ],
      right: new Set(
        nearest === undefined ? [0] : isOfSame.flatMap((same, index) => (same ? [index + 1] : [])),
      ),
    };
    if (nearest !== undefined) resolution.clusters.merge(nearest.profile.index, pronoun.index);
    return decision;
  });
}
