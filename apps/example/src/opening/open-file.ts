import type { ArticleInput } from "@onrecord/core";
import type { ArticleRecord } from "@onrecord/core/record";
import { readRecord } from "./ask-worker.js";
import { OpeningError } from "./opening-error.js";

/** What a file, or pasted words, turn out to hold. */
export type Found =
  | { readonly kind: "article"; readonly input: ArticleInput }
  | { readonly kind: "record"; readonly record: ArticleRecord };

/** Nothing longer is opened, in bytes: news articles are a thousandth of it. */
const MOST_BYTES = 8_000_000;

/** Tells what a file holds. Rejects with an `OpeningError` where that is no article and no record. */
export async function openFile(file: File): Promise<Found> {
  if (file.size > MOST_BYTES) {
    throw new OpeningError(
      `“${file.name}” is ${Math.ceil(file.size / 1_000_000)} MB; up to 8 MB can be opened.`,
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
  if (!isHtml(text, name)) return { kind: "article", input: { text } };
  // Loaded for web pages alone.
  const { htmlArticle } = await import("./html-article.js");
  return { kind: "article", input: htmlArticle(text) };
}

const isJson = (text: string, name: string): boolean => /\.json$/i.test(name) || /^\s*\{\s*"/.test(text);

const isHtml = (text: string, name: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html|head|body|article)[\s>]/i.test(text);

/** UTF-8, or UTF-16 with a byte order mark, as the command line reads it. */
function decode(bytes: Uint8Array, name: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  // Texts have no NUL; programs, pictures and archives do.
  if (text.includes("\0")) {
    throw new OpeningError(
      `“${name}” is no text, HTML page or record. A PDF or Word file has to be saved as text first.`,
    );
  }
  return text;
}
