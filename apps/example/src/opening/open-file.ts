import type { ArticleInput } from "@onrecord/core";
import type { ArticleRecord } from "@onrecord/core/record";
import { isHtml } from "@onrecord/html/is-html";
import { readRecord } from "./ask-worker.js";
import { decode } from "./decode.js";
import { OpeningError } from "./opening-error.js";

/** What a file, or pasted words, turn out to hold. */
export type Found =
  | { readonly kind: "article"; readonly input: ArticleInput }
  | { readonly kind: "record"; readonly record: ArticleRecord };

/** No larger file is opened, in bytes: records and saved web pages are a hundredth of it. */
const MOST_BYTES = 8_000_000;
/** No longer text is read, in UTF-16 code units: news articles are a hundredth of it, whole novels fit. */
const MOST_CHARACTERS = 1_000_000;

/** Tells what a file holds. Rejects with an `OpeningError` where that is no article and no record. */
export async function openFile(file: File): Promise<Found> {
  if (file.size > MOST_BYTES) {
    throw new OpeningError(
      `“${file.name}” is ${inMillions(file.size)} MB; up to ${inMillions(MOST_BYTES)} MB can be opened.`,
    );
  }
  const text = decode(new Uint8Array(await file.arrayBuffer()), file.name);
  return openText(text, file.name);
}

/** Tells what a text holds; a file's name may help. Rejects as `openFile`. */
export async function openText(text: string, name = ""): Promise<Found> {
  if (text.trim() === "")
    throw new OpeningError("There are no words in it. Paste or choose an article's text.");
  if (isJson(text, name)) return { kind: "record", record: await readRecord(text) };
  const input = isHtml(text, name) ? await articleOfPage(text) : { text };
  if (input.text.length > MOST_CHARACTERS) {
    throw new OpeningError(
      `The article has ${inMillions(input.text.length)} million characters; up to ${inMillions(MOST_CHARACTERS)} million can be read. Open a part of it.`,
    );
  }
  return { kind: "article", input };
}

/** The reading of HTML is loaded for web pages alone. */
async function articleOfPage(html: string): Promise<ArticleInput> {
  const { htmlArticle } = await import("./html-article.js");
  return htmlArticle(html);
}

/** Rounded up to a tenth, so that what is over a limit never reads as the limit. */
const inMillions = (count: number): number => Math.ceil(count / 100_000) / 10;

const isJson = (text: string, name: string): boolean => /\.json$/i.test(name) || /^\s*\{\s*"/.test(text);
