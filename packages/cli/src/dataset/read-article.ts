import { readableIds, slugOf } from "@onrecord/dataset-writer";
import type { Environment } from "../environment.js";
import type { PackagedArticle } from "./packaged-article.js";
import { type ReadOptions, readRecord } from "./read-record.js";

/** How an article is to be read for a data package. */
export interface ArticleOptions extends ReadOptions {
  readonly includeText?: true;
}

/**
 * An article as a data package has it: with readable ids, and a name for its folder.
 *
 * @throws {InputError} where the file holds no article and no record.
 */
export async function readArticle(
  file: string,
  options: ArticleOptions,
  environment: Environment,
): Promise<PackagedArticle> {
  const record = await readRecord(file, options, environment);
  const { article } = record;
  return {
    // An id without a Latin letter or a digit names no folder.
    slug: slugOf(article.id) || "article",
    record: { ...readableIds(record), article },
    includeText: options.includeText ?? false,
  };
}
