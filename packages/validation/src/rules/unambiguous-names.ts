import { shown } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** A name or alias is that of one entity, so that it can be looked up. */
export const unambiguousNames = {
  name: "unambiguous-names",
  summary: "No two entities share a name or an alias.",
  levels: { strict: "warning", parsed: "hint" },
  check: ({ record }) => {
    const owners = new Map<string, string>();
    const findings: Finding[] = [];
    for (const [index, { id, name, aliases }] of record.entities.entries()) {
      for (const [position, words] of [name, ...aliases].entries()) {
        const key = words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, id);
        else if (owner !== id) {
          findings.push({
            path: position === 0 ? `entities[${index}].name` : `entities[${index}].aliases[${position - 1}]`,
            message: `${shown(words)} is a name of ${owner} too`,
            remedy: "Leave it to one of the two, or join them if they are one.",
          });
        }
      }
    }
    return findings;
  },
} as const satisfies Rule;
