import { modelEn } from "@onrecord/model-en";
import { version } from "../../package.json";
import { type Article, type ArticleRecord, sha256 } from "../record/index.js";
import { neuralTagger, type Tagger } from "../tagger/index.js";
import { findDateline, readText, type TextDocument } from "../text/index.js";
import { type ArticleInput, checkInput } from "./article-input.js";
import { linkRoles, resolveSources } from "./attributions/index.js";
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
}

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
 * @throws {RangeError} where `publishedAt` is no ISO 8601 date or `url` no absolute URL; any text is good.
 */
export function parseArticle(article: string | ArticleInput, options: ParseOptions = {}): ArticleRecord {
  const input = typeof article === "string" ? { text: article } : article;
  checkInput(input);
  const tagger = options.tagger ?? defaultTagger;

  const document = readText(input.text);
  const tags = tagger.tag(document);
  const attributionSpans = linkRoles(document, tags);
  const candidates = findMentions(document, tags, attributionSpans);
  const { entities, mentions } = resolveEntities(document, tags, candidates, attributionSpans);
  const attributions = resolveSources(document, tags, attributionSpans, mentions);
  const times = findTimes(document, input);
  const figures = findFigures(
    document,
    times,
    tags.map((tag) => tag.pos),
  );
  const found = { document, tags, attributions, entities, mentions, figures, times };
  const claims = makeClaims(found);

  return {
    format: 1,
    article: articleOf(input, document),
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

function articleOf(input: ArticleInput, document: TextDocument): Article {
  const { text, id, ...known } = input;
  const hash = sha256(text);
  const dateline = findDateline(document);
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
