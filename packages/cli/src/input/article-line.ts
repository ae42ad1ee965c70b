import type { ArticleInput } from "@onrecord/core";
import { publicationDate } from "@onrecord/html/publication-date";

/** What a line of newline-delimited JSON holds: an article, or why it holds none. */
export type ArticleLine =
  | { readonly ok: true; readonly article: ArticleInput & { readonly id: string } }
  | { readonly ok: false; readonly id?: string; readonly error: string };

/** Properties that are taken over as they stand; `null` and "" count as not given, as corpora write them. */
const plain = ["title", "publisher", "byline"] as const;

/**
 * Reads one line: `{"id", "text", "title"?, "publishedAt"?, "url"?, "publisher"?, "byline"?}`. Other properties
 * are left aside, so that a corpus may keep its own. Never throws.
 */
export function articleLine(line: string): ArticleLine {
  const value = parsed(line);
  if (value instanceof SyntaxError) return { ok: false, error: `not JSON: ${value.message}` };
  if (!isObject(value)) return { ok: false, error: "not a JSON object" };
  const fields = new Map(Object.entries(value));

  const id = required("id", fields.get("id"));
  if (!id.ok) return { ok: false, error: id.error };
  const bad = (error: string): ArticleLine => ({ ok: false, id: id.words, error });

  const text = required("text", fields.get("text"));
  if (!text.ok) return bad(text.error);

  const given = new Map([...fields].filter(([, field]) => field !== null && field !== ""));
  const texts: Partial<Record<(typeof plain)[number] | "url" | "publishedAt", string>> = {};
  for (const name of [...plain, "url", "publishedAt"] as const) {
    const field = given.get(name);
    if (field === undefined) continue;
    if (typeof field !== "string") return bad(`"${name}" is not a string`);
    texts[name] = field;
  }
  if (texts.url !== undefined && !URL.canParse(texts.url)) return bad(`"url" is not an absolute address`);
  if (texts.publishedAt !== undefined) {
    const publishedAt = publicationDate(texts.publishedAt);
    if (publishedAt === undefined) return bad(`"publishedAt" is not a date such as "2024-08-19"`);
    texts.publishedAt = publishedAt;
  }
  return { ok: true, article: { id: id.words, text: text.words, ...texts } };
}

type Words = { readonly ok: true; readonly words: string } | { readonly ok: false; readonly error: string };

function required(name: string, value: unknown): Words {
  if (value === undefined || value === null) return { ok: false, error: `"${name}" is missing` };
  if (typeof value !== "string") return { ok: false, error: `"${name}" is not a string` };
  if (value.trim() === "") return { ok: false, error: `"${name}" is empty` };
  return { ok: true, words: value };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error));
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
