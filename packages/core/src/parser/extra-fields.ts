import { namespaceOf } from "../record/standoff.js";
import type { Draft } from "./layers.js";
import type { Plugin } from "./plugin.js";
import { itemLayers, itemsOf } from "./record-items.js";

/** The first extra field that a plugin's stage adds and that is not under the plugin's name. */
export function foreignField(plugin: Plugin, before: Draft, made: Draft): string | undefined {
  const known = new Set(fieldsOf(before));
  return fieldsOf(made).find((field) => namespaceOf(field) !== plugin.name && !known.has(field));
}

/** The names of all extra fields, of the record and of its items. */
function fieldsOf(draft: Draft): readonly string[] {
  const items = itemLayers.flatMap((layer) => itemsOf(draft, layer));
  return [draft, ...items].flatMap(({ extensions }) => Object.keys(extensions ?? {}));
}
