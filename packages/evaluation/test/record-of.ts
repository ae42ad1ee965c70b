import { type ArticleRecord, parseArticle, parseRecord } from "@onrecord/core";

/** Words of a text that mention somebody: by name, unless the kind says otherwise. */
export type Mentioned = readonly [words: string, kind?: "name" | "nominal" | "pronoun"];

/** What a record made by hand is to hold. */
export interface Parts {
  /** By the name of the entity, the words that mention it, at their first occurrence. */
  readonly people?: Readonly<Record<string, readonly Mentioned[]>>;
  /** The content of each attribution, and the names of its sources. */
  readonly said?: readonly { readonly content: string; readonly by: readonly string[] }[];
  /** Other fields of the record, as JSON. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The place of words in a text, at their first occurrence; throws where there is none. */
export function placeOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in "${text}"`);
  return { start, end: start + words.length };
}

/** A record of a text with what is given alone. */
export function recordOf(text: string, { people = {}, said = [], more = {} }: Parts): ArticleRecord {
  const names = Object.keys(people);
  const id = (name: string) => `e:${names.indexOf(name) + 1}`;
  return parseRecord({
    ...parseArticle(text),
    entities: names.map((name) => ({ id: id(name), type: "person", name, aliases: [], roles: [] })),
    mentions: Object.entries(people)
      .flatMap(([name, all]) => all.map(([words, kind = "name"]) => ({ name, words, kind })))
      .map(({ name, words, kind }, index) => ({
        id: `m:${index + 1}`,
        entity: id(name),
        span: placeOf(text, words),
        kind,
      })),
    attributions: said.map(({ content, by }, index) => ({
      id: `a:${index + 1}`,
      form: "indirect",
      source: [],
      cue: [],
      content: [placeOf(text, content)],
      sources: by.map(id),
      addressees: [],
      confidence: 0.8,
    })),
    claims: [],
    figures: [],
    times: [],
    relations: [],
    ...more,
  });
}
