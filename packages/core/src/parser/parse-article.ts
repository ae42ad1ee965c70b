import { modelEn } from "@onrecord/model-en";
import { version } from "../../package.json";
import { english } from "../language/index.js";
import { type Reading, readArticle } from "../reading/index.js";
import { type Article, type ArticleRecord, sha256 } from "../record/index.js";
import { neuralTagger, type Tagger } from "../tagger/index.js";
import { readText } from "../text/index.js";
import { type ArticleInput, checkInput } from "./article-input.js";
import { type AttributionSpans, linkRoles, resolveSources } from "./attributions/index.js";
import { makeClaims } from "./claims/index.js";
import { resolveEntities } from "./entities/index.js";
import { findFigures } from "./figures/index.js";
import { findMentions } from "./mentions/index.js";
import { relateClaims } from "./relations/index.js";
import { findTimes } from "./times/index.js";

/** How an article is to be read. */
export interface ParseOptions {
  /** Labels the tokens; by default `defaultTagger`, the English model that comes with the package. */
  readonly tagger?: Tagger;
  /**
   * From 0 to 1: attributions of less confidence are left out, and what they cover makes no claim, since whose it is
   * stays open. By default `LEAST_CONFIDENCE`.
   */
  readonly leastConfidence?: number;
}

/**
 * Gives the best F1 of linked attributions on PolNeAR dev, within a tenth of a point. Where confidences are true, the
 * best is half of that F1 (Lipton, Elkan and Narayanaswamy, 2014, "Optimal Thresholding of Classifiers to Maximize F1
 * Measure"); a little less keeps more of what was said.
 */
export const LEAST_CONFIDENCE = 0.28;

/** The tagger of the English model that comes with the package; its weights are decoded at the first use. */
export const defaultTagger: Tagger = /* @__PURE__ */ neuralTagger(modelEn);

const DIGITS_OF_ID = 16;

/**
 * Reads an English news article into a record of its entities and claims.
 *
 * Takes the article's text, alone or with what else is known of it; relative times ("on Monday") need
 * `publishedAt`. Spans in the record are UTF-16 offsets of that very text. The same input gives the same record,
 * on every engine; time grows linearly with the text.
 *
 * @throws {RangeError} where `publishedAt` is no ISO 8601 date, `url` no absolute URL or `leastConfidence` no number
 *   from 0 to 1; any text is good.
 */
export function parseArticle(article: string | ArticleInput, options: ParseOptions = {}): ArticleRecord {
  const input = typeof article === "string" ? { text: article } : article;
  checkInput(input);
  const { tagger = defaultTagger, leastConfidence = LEAST_CONFIDENCE } = options;
  checkConfidence(leastConfidence);

  const document = readText(input.text);
  const reading = readArticle(document, tagger.tag(document), english);
  const linked = linkRoles(reading, reading.tokens);
  const isGiven = ({ content, confidence }: AttributionSpans): boolean =>
    content.length > 0 && confidence >= leastConfidence;
  const attributionSpans = linked.filter(isGiven);
  const withheldSpans = linked.filter((spans) => !isGiven(spans));
  const candidates = findMentions(reading, reading.tokens, attributionSpans);
  const { entities, mentions } = resolveEntities(reading, reading.tokens, candidates, attributionSpans);
  const resolved = resolveSources(reading, reading.tokens, [...attributionSpans, ...withheldSpans], mentions);
  const attributions = resolved.slice(0, attributionSpans.length);
  const withheld = resolved.slice(attributionSpans.length);
  const times = findTimes(reading, input);
  const figures = findFigures(
    reading,
    times,
    reading.tokens.map((token) => token.pos),
  );
  const found = {
    document: reading,
    tags: reading.tokens,
    attributions,
    withheld,
    entities,
    mentions,
    figures,
    times,
  };
  const claims = makeClaims(found);

  return {
    format: 1,
    article: articleOf(input, reading),
    entities,
    mentions,
    attributions,
    claims,
    figures,
    times,
    events: [],
    relations: relateClaims({ ...found, claims }),
    provenance: {
      method: "parsed",
      parser: { name: "@onrecord/core", version },
      model: { name: tagger.name, version: tagger.version },
    },
  };
}

function checkConfidence(least: number): void {
  if (!(least >= 0 && least <= 1)) throw new RangeError(`leastConfidence ${least} is no number from 0 to 1`);
}

function articleOf(input: ArticleInput, { masthead }: Reading): Article {
  const { text, id, ...known } = input;
  const hash = sha256(text);
  const { dateline } = masthead;
  return {
    id: id ?? hash.slice(0, DIGITS_OF_ID),
    text,
    sha256: hash,
    length: text.length,
    language: "en",
    ...(dateline === undefined ? {} : { dateline: text.slice(dateline.span.start, dateline.span.end) }),
    ...known,
  };
}
