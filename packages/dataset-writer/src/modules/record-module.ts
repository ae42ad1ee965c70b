import type { ArticleRecord } from "@onrecord/core/record";
import { keysOf } from "../names/index.js";
import { importOfKnownRecord, KNOWN_RECORD } from "./known-record-module.js";
import { type Json, literal } from "./literal.js";
import { bracketed, imports, lines } from "./module-text.js";
import { partedList } from "./parted-list.js";

/** `record.ts`, which joins the other modules of an article. */
export function recordModule(record: ArticleRecord): string {
  const added = record.article.text === undefined ? [] : ["WithText"];
  const entities = exportsOf("entities", record.entities);
  const claims = exportsOf("claims", record.claims);
  const importing = [
    ...(added.length > 0 ? [imports(added)] : []),
    importOf("article"),
    importOf("attributions"),
    ...claims.imported,
    ...entities.imported,
    ...["events", "figures"].map(importOf),
    importOfKnownRecord,
    ...["mentions", "relations", "times"].map(importOf),
  ];
  return lines(
    importing.join("\n"),
    ...entities.declarations,
    ...claims.declarations,
    `export const record: ${[KNOWN_RECORD, ...added].join(" & ")} = {
  format: 1,
  article,
${entities.field}
  mentions,
  attributions,
${claims.field}
  figures,
  times,
  events,
  relations,
${fieldOf("provenance", record.provenance)}${record.extensions === undefined ? "" : `\n${fieldOf("extensions", record.extensions)}`}
};`,
  );
}

/** A field that stands in the record itself. */
function fieldOf(name: string, value: Json): string {
  const start = `  ${name}: `;
  return `${start}${literal(value, { indent: 2, before: start.length, after: 1 })},`;
}

/** A list of all that a module exports. */
function exportsOf(name: "entities" | "claims", items: readonly { readonly id: string }[]) {
  const { declarations, expression } = partedList(
    name,
    `${KNOWN_RECORD}["${name}"]`,
    keysOf(items).map((key) => `${name}.${key}`),
    bracketed,
  );
  const start = `  ${name}: `;
  return {
    // Where nothing is exported, nothing is imported.
    imported: items.length === 0 ? [] : [`import * as ${name} from "./${name}.js";`],
    declarations,
    field: `${start}${expression({ indent: 2, before: start.length, after: 1 })},`,
  };
}

function importOf(name: string): string {
  return `import { ${name} } from "./${name}.js";`;
}
