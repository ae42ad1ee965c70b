import { Entity, type Mention, Mention as MentionSchema } from "../../src/record/index.js";
import type { Tagged } from "./tagged.js";

/** The kinds of entity a test names, in short: a city and a country are places. */
export type ShortType = "person" | "organization" | "city" | "country" | "group";

/**
 * Entities and mentions of a tagged text: each entity is a short name ("e:lee" for "lee"), its type and the words
 * that mention it, every occurrence of which becomes a mention. Throws where words do not occur.
 */
export function named(
  { document }: Tagged,
  entities: Readonly<Record<string, readonly [type: ShortType, ...words: readonly string[]]>>,
): { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  const list = Object.entries(entities).map(([id, [type, ...words]]) => {
    for (const word of words) {
      const starts = occurrences(document.text, word);
      if (starts.length === 0) throw new Error(`no "${word}" in "${document.text}"`);
      for (const start of starts) {
        mentions.push(
          MentionSchema.parse({
            id: `m:${mentions.length + 1}`,
            entity: `e:${id}`,
            span: { start, end: start + word.length },
            kind: /^[a-z]/.test(word) ? "nominal" : "name",
          }),
        );
      }
    }
    return Entity.parse({ id: `e:${id}`, name: words[0], aliases: words.slice(1), ...detailOf(type) });
  });
  return { entities: list, mentions: mentions.sort((a, b) => a.span.start - b.span.start) };
}

function detailOf(type: ShortType) {
  if (type === "person") return { type, roles: [] };
  if (type === "organization") return { type, kind: "other" };
  return type === "group" ? { type } : { type: "place", kind: type };
}

function occurrences(text: string, word: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) starts.push(at);
  return starts;
}
