import type { FeatureScores } from "./tagger.js";

/** What features score together; one that nothing was learned of scores nothing. */
export function scoreOf(scores: FeatureScores, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (scores[feature] ?? 0), 0);
}
