import { type ArticleRecord, attachText, TextMismatchError, type WithText } from "@onrecord/core/record";
import type { Environment } from "../environment.js";
import {
  articleText,
  decodeText,
  fileArticle,
  type GivenFacts,
  givenArticle,
  InputError,
  oneRecord,
  readInput,
} from "../input/index.js";
import { systemReason } from "../system-reason.js";

/** How an article is to be read. */
export interface ReadOptions extends GivenFacts {
  /** The file that holds the text of a record without it. */
  readonly text?: string;
}

/**
 * The record of a file, with its text: of an article as the parser reads it, of a record as it stands.
 *
 * @throws {InputError} that says why there is none.
 */
export async function readRecord(
  file: string,
  options: ReadOptions,
  environment: Environment,
): Promise<ArticleRecord & WithText> {
  try {
    const bytes = await readInput(file, environment.stdin);
    return isRecord(file, bytes)
      ? await withText(correctedRecord(bytes, options), options, environment)
      : await parsedRecord(file, bytes, options, environment);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof TextMismatchError) throw new InputError(error.message, { cause: error });
    throw new InputError(`could not be read: ${systemReason(error)}`, { cause: error });
  }
}

/** No article begins as a JSON object does. */
const isRecord = (file: string, bytes: Uint8Array): boolean =>
  /\.json$/i.test(file) || /^\s*\{\s*"/.test(decodeText(bytes).slice(0, 1024));

async function parsedRecord(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
  { parse }: Environment,
): Promise<ArticleRecord & WithText> {
  if (options.text !== undefined)
    throw new InputError("is an article; --text is for a record without its text");
  const article = { ...(await fileArticle(file, bytes)), ...givenArticle(file, options) };
  return attachText(parse(article), article.text);
}

function correctedRecord(bytes: Uint8Array, { published, title, id }: GivenFacts): ArticleRecord {
  const given = { "--published": published, "--title": title, "--id": id };
  const [option] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  if (option !== undefined) {
    throw new InputError(
      `is a record, which says such things itself; leave ${option} out, or change the record`,
    );
  }
  return oneRecord(bytes);
}

async function withText(
  record: ArticleRecord,
  { text: file }: ReadOptions,
  { stdin }: Environment,
): Promise<ArticleRecord & WithText> {
  if (file !== undefined) return attachText(record, await articleText(file, stdin));
  const { text } = record.article;
  if (text !== undefined) return { ...record, article: { ...record.article, text } };
  throw new InputError(
    "is a record without its text, which is needed here; give the article with --text FILE",
  );
}
