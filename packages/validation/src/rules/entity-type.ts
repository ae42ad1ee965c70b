import { type Entity, type EntityType, type Mention, spanText } from "@onrecord/core/record";
import { personTitles, typesByHead } from "../lexicon/index.js";
import { lowerWords, shown } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** An entity's type is one that the words of each of its mentions can mean. */
export const entityType = {
  name: "entity-type",
  summary: "An entity's type goes with its mentions: “he” is a person, “it” is none.",
  levels: { strict: "warning", parsed: "hint" },
  check: ({ record, find, text }) =>
    text === undefined
      ? []
      : record.mentions.flatMap((mention, index): readonly Finding[] => {
          const entity = find.entity(mention.entity);
          const possible = possibleTypes(text, mention);
          if (entity === undefined || possible === undefined || possible.includes(entity.type)) return [];
          return [
            {
              path: `mentions[${index}].entity`,
              message: `${shown(spanText(text, [mention.span]))} is said of ${described(entity)}`,
              remedy: `Point it at the ${possible.join(" or ")} that is meant, or mend the entity's type.`,
              span: mention.span,
            },
          ];
        }),
} as const satisfies Rule;

/** The types the mention's words leave possible; `undefined` where they tell nothing. */
function possibleTypes(text: string, { kind, span, head }: Mention): readonly EntityType[] | undefined {
  if (kind === "nominal") {
    return head === undefined ? undefined : typesByHead.get(spanText(text, [head]).toLowerCase());
  }
  const words = lowerWords(spanText(text, [span]));
  if (kind === "name") return personTitles.has(words[0] ?? "") ? ["person", "group"] : undefined;
  return words.length === 1 ? typesByHead.get(words[0] ?? "") : undefined;
}

const described = ({ type, name }: Entity): string =>
  `${shown(name)}, ${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
