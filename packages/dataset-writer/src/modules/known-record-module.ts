import type { ArticleRecord } from "@onrecord/core/record";
import { imports, lines } from "./module-text.js";

/** The type that `known-record.ts` exports, and a module that takes it from there. */
export const KNOWN_RECORD = "KnownRecord";
export const importOfKnownRecord = imports([KNOWN_RECORD], "./known-record.js");

/**
 * `known-record.ts`, the type of an article's record: it knows by their ids which entities and claims there are, so
 * that the compiler finds a reference to any other. It takes the ids from where they stand.
 */
export function knownRecordModule({ entities, claims }: ArticleRecord): string {
  // Of a list without items there is no id to be known.
  const known = Object.entries({ entity: ["entities", entities], claim: ["claims", claims] } as const).filter(
    ([, [, items]]) => items.length > 0,
  );
  const ids = known.map(([noun, [name]]) => `  ${noun}: (typeof ${name})[keyof typeof ${name}]["id"];\n`);
  return lines(
    [
      imports([known.length > 0 ? "RecordWithIds" : "ArticleRecord"]),
      ...known.map(([, [name]]) => `import type * as ${name} from "./${name}.js";`).sort(),
    ].join("\n"),
    `/** A record of this article: every reference to an entity or a claim is one to these. */
export type ${KNOWN_RECORD} = ${ids.length > 0 ? `RecordWithIds<{\n${ids.join("")}}>` : "ArticleRecord"};`,
  );
}
