import { type ArticleRecord, attachText, indexRecord } from "@onrecord/core/record";
import { type AttributionScore, scoreAttributions } from "./attributions.js";
import { type ClaimScore, scoreClaims } from "./claims.js";
import type { CoreferenceScore } from "./coreference/index.js";
import { type Difference, differencesOf } from "./differences.js";
import { scoreEntities } from "./entities.js";
import { type FigureScore, scoreFigures } from "./figures.js";
import { type MentionScore, scoreMentions } from "./mentions.js";
import { conllType, type NameScore, scoreNames, type TypedName } from "./names.js";
import { scoreRelations } from "./relations.js";
import type { Tally } from "./tally.js";
import { scoreTimes, type TimeScore } from "./times.js";

/** How near one record of an article comes to another, layer by layer. */
export interface Score {
  readonly mentions: MentionScore;
  /** Mentions by name, with the types of CoNLL-2003. */
  readonly names: NameScore;
  readonly entities: CoreferenceScore;
  readonly attributions: AttributionScore;
  readonly claims: ClaimScore;
  readonly figures: FigureScore;
  readonly times: TimeScore;
  readonly relations: Tally;
  /** What of the gold record the other has not, in place. */
  readonly missed: readonly Difference[];
  /** What the predicted record has and the gold one has not, in place. */
  readonly invented: readonly Difference[];
}

export interface ScoreOptions {
  /** The text, where neither record has it. */
  readonly text?: string;
}

/** Thrown where two records cannot be compared; `message` says why. */
export class ScoreError extends Error {
  override readonly name = "ScoreError";
}

/**
 * Scores a predicted record against the gold record of the same article.
 *
 * @throws {ScoreError} where the records are of two texts, or the text is not at hand.
 * @throws {TextMismatchError} where the text given is another.
 */
export function score(gold: ArticleRecord, predicted: ArticleRecord, options: ScoreOptions = {}): Score {
  if (gold.article.sha256 !== predicted.article.sha256) {
    throw new ScoreError(
      `the records are of two texts: "${gold.article.id}" has SHA-256 ${gold.article.sha256}, "${predicted.article.id}" ${predicted.article.sha256}`,
    );
  }
  const given = options.text ?? gold.article.text ?? predicted.article.text;
  if (given === undefined) {
    throw new ScoreError("neither record has its text; give the text beside them");
  }
  const { text } = attachText(gold, given).article;
  return {
    mentions: scoreMentions(gold.mentions, predicted.mentions),
    names: scoreNames(text, namesOf(gold), namesOf(predicted)),
    entities: scoreEntities(gold.mentions, predicted.mentions),
    attributions: scoreAttributions(text, gold.attributions, predicted.attributions),
    claims: scoreClaims(text, gold.claims, predicted.claims),
    figures: scoreFigures(gold.figures, predicted.figures),
    times: scoreTimes(timesOf(gold), timesOf(predicted)),
    relations: scoreRelations(text, gold, predicted),
    ...differencesOf(text, gold, predicted),
  };
}

function namesOf(record: ArticleRecord): readonly TypedName[] {
  const { entity } = indexRecord(record);
  return record.mentions
    .filter(({ kind }) => kind === "name")
    .map(({ entity: id, span }) => ({ ...span, type: conllType(entity(id)?.type ?? "other") }));
}

const timesOf = ({ times }: ArticleRecord) => times.map(({ span, value }) => ({ ...span, value }));
