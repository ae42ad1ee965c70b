import type { FeatureScores, LearnedScores } from "./model.js";

/** Reads the learned scores from JSON. Throws a `TypeError` where it holds anything else. */
export function learnedScores(json: string): LearnedScores {
  const tables: unknown = JSON.parse(json);
  return { linker: tableOf(tables, "linker"), antecedents: tableOf(tables, "antecedents") };
}

function tableOf(tables: unknown, name: keyof LearnedScores): FeatureScores {
  const table = new Map(isObject(tables) ? Object.entries(tables) : []).get(name);
  if (!isObject(table)) throw new TypeError(`the model has no table of scores "${name}"`);
  const scores: Record<string, number> = {};
  for (const [feature, score] of Object.entries(table)) {
    if (typeof score !== "number") throw new TypeError(`the score of "${feature}" in "${name}" is no number`);
    scores[feature] = score;
  }
  return scores;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
