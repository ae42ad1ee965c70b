import { spanText } from "@onrecord/core/record";
import { personTitles } from "../lexicon/index.js";
import { lowerWords, shown } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** A mention by name is by one of the entity's names, whatever the case and with or without a form of address. */
export const mentionNames = {
  name: "mention-names",
  summary: "A mention by name uses a name of its entity.",
  levels: { strict: "warning", parsed: "hint" },
  check: ({ record, find, text }) =>
    text === undefined
      ? []
      : record.mentions.flatMap(({ entity: id, kind, span }, index): readonly Finding[] => {
          const entity = find.entity(id);
          if (kind !== "name" || entity === undefined) return [];
          const words = spanText(text, [span]);
          const known = [entity.name, ...entity.aliases].map(bare);
          return known.includes(bare(words))
            ? []
            : [
                {
                  path: `mentions[${index}].entity`,
                  message: `${shown(words)} is not among the names of ${shown(entity.name)}`,
                  remedy: "Add it to the aliases, or point the mention at the entity that is meant.",
                  span,
                },
              ];
        }),
} as const satisfies Rule;

/** A name in lower case, without marks and without the "Mr" before it. */
function bare(name: string): string {
  const words = lowerWords(name);
  return (personTitles.has(words[0] ?? "") ? words.slice(1) : words).join(" ");
}
