import type { ByteSource } from "../environment.js";
import { fileArticle } from "./file-article.js";
import { readInput } from "./read-input.js";

/**
 * The text of the article in a file, as `onrecord parse` reads it: of a page, its main text.
 *
 * @throws {InputError} where the file cannot be read as an article.
 */
export async function articleText(file: string, stdin: ByteSource): Promise<string> {
  return (await fileArticle(file, await readInput(file, stdin))).text;
}
