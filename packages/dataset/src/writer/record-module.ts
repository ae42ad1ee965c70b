import type { ArticleRecord } from "@onrecord/core/record";
import { keysOf } from "./keys-of.js";
import { literal } from "./literal.js";
import { bracketed, imports, lines } from "./module-text.js";
import { partedList } from "./parted-list.js";

/** `record.ts`, which joins the other modules of an article. */
export function recordModule(record: ArticleRecord): string {
  const type = record.article.text === undefined ? ["ArticleRecord"] : ["ArticleRecord", "WithText"];
  const entities = exportsOf("entities", "Entity", record.entities);
  const claims = exportsOf("claims", "Claim", record.claims);
  const types = [...type, ...[entities, claims].flatMap((list) => list.types)];
  const provenance = "  provenance: ";
  const importing = [
    imports(types),
    importOf("article"),
    importOf("attributions"),
    ...claims.imported,
    ...entities.imported,
    ...["events", "figures", "mentions", "relations", "times"].map(importOf),
  ];
  return lines(
    importing.join("\n"),
    ...entities.declarations,
    ...claims.declarations,
    `export const record: ${type.join(" & ")} = {
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
${provenance}${literal(record.provenance, { indent: 2, before: provenance.length, after: 1 })},
};`,
  );
}

/** A list of all that a module exports. */
function exportsOf(name: string, type: string, items: readonly { readonly id: string }[]) {
  const { declarations, expression } = partedList(
    name,
    type,
    keysOf(items).map((key) => `${name}.${key}`),
    bracketed,
  );
  const start = `  ${name}: `;
  return {
    // Where nothing is exported, nothing is imported.
    imported: items.length === 0 ? [] : [`import * as ${name} from "./${name}.js";`],
    types: declarations.length === 0 ? [] : [type],
    declarations,
    field: `${start}${expression({ indent: 2, before: start.length, after: 1 })},`,
  };
}

const importOf = (name: string): string => `import { ${name} } from "./${name}.js";`;
