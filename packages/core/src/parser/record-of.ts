import { version } from "../../package.json";
import { type Reading, readArticle } from "../reading/index.js";
import {
  type Article,
  type ArticleRecord,
  type Explanation,
  type Provenance,
  sha256,
} from "../record/index.js";
import { readText } from "../text/index.js";
import { type ArticleInput, checkInput } from "./article-input.js";
import { defaultTagger } from "./default-tagger.js";
import { isRecorded, layerNames, layersOf } from "./layers.js";
import type { ParserParts } from "./parser-parts.js";
import { runStages } from "./run-stages.js";
import { tagged } from "./tagged.js";

/** How one article is to be read. */
export interface ReadOptions {
  /**
   * From 0 to 1: attributions of less confidence are left out, and what they cover makes no claim, since whose it is
   * stays open. By default `LEAST_CONFIDENCE`.
   */
  readonly leastConfidence?: number;
  /** Whether the record says of each item what made it, in `provenance.explanations`. By default it does not. */
  readonly explain?: boolean;
}

/**
 * Gives the best F1 of linked attributions on PolNeAR dev, within a tenth of a point. Where confidences are true, the
 * best is half of that F1 (Lipton, Elkan and Narayanaswamy, 2014, "Optimal Thresholding of Classifiers to Maximize F1
 * Measure"); a little less keeps more of what was said.
 */
export const LEAST_CONFIDENCE = 0.28;

const DIGITS_OF_ID = 16;

/** Does what `Parser` promises of `parse`. */
export function recordOf(
  parts: ParserParts,
  article: string | ArticleInput,
  { leastConfidence = LEAST_CONFIDENCE, explain = false }: ReadOptions = {},
): ArticleRecord {
  const input = typeof article === "string" ? { text: article } : article;
  checkInput(input);
  checkConfidence(leastConfidence);
  const document = readText(input.text, parts.language);
  const reading = readArticle(document, tagged(parts.tagger, document, parts.language), parts.language);
  const scores = parts.tagger.scores ?? defaultTagger.scores;
  const given = { input, leastConfidence, reading, rules: parts.rules, scores, events: [], extensions: {} };
  const { draft, explanations } = runStages(parts.placed, given, explain);
  const layers = layersOf(draft, layerNames.filter(isRecorded));
  return {
    format: 1,
    article: articleOf(input, reading),
    entities: layers.entities,
    mentions: layers.mentions,
    attributions: layers.attributions,
    claims: layers.claims,
    figures: layers.figures,
    times: layers.times,
    events: layers.events,
    relations: layers.relations,
    provenance: provenanceOf(parts, explanations),
    ...(Object.keys(layers.extensions).length === 0 ? {} : { extensions: layers.extensions }),
  };
}

function checkConfidence(least: number): void {
  if (!(least >= 0 && least <= 1)) throw new RangeError(`leastConfidence ${least} is no number from 0 to 1`);
}

function articleOf(input: ArticleInput, { masthead, language }: Reading): Article {
  const { text, id, ...known } = input;
  const hash = sha256(text);
  const { dateline } = masthead;
  return {
    id: id ?? hash.slice(0, DIGITS_OF_ID),
    text,
    sha256: hash,
    length: text.length,
    language: language.code,
    ...(dateline === undefined ? {} : { dateline: text.slice(dateline.span.start, dateline.span.end) }),
    ...known,
  };
}

function provenanceOf(
  { tagger, placed, plugins, ownStages }: ParserParts,
  explanations: readonly Explanation[] | undefined,
): Provenance {
  return {
    method: "parsed",
    parser: { name: "@onrecord/core", version },
    model: { name: tagger.name, version: tagger.version },
    ...(ownStages
      ? { stages: placed.filter(({ plugin }) => plugin === undefined).map(({ stage }) => stage.name) }
      : {}),
    ...(plugins.length === 0
      ? {}
      : { plugins: plugins.map((plugin) => ({ name: plugin.name, version: plugin.version })) }),
    ...(explanations === undefined ? {} : { explanations }),
  };
}
