import { type ArticleRecord, safeParseRecord } from "@onrecord/core/record";
import type { Finding, RuleDocs } from "./rule.js";

/** The record fits format 1. Where it does not, no other rule can be applied, so this one cannot be turned off. */
export const schema = {
  name: "schema",
  summary: "The record fits format 1: every field is there, of its type, and no other. Always an error.",
  levels: { strict: "error", parsed: "error" },
} as const satisfies RuleDocs;

/** A value read as a record, or all that keeps it from being one. */
export type ReadRecord =
  | { readonly ok: true; readonly record: ArticleRecord }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads any value, also one that throws when it is looked at, as a proxy or a getter can. */
export function readRecord(value: unknown): ReadRecord {
  try {
    const result = safeParseRecord(value);
    if (result.ok) return result;
    const remedy = "Mend it after the JSON Schema, @onrecord/core/schema.json.";
    return { ok: false, findings: result.error.faults.map((fault) => ({ ...fault, remedy })) };
  } catch (error) {
    const finding = {
      path: "(record)",
      message: `cannot be looked at: ${error instanceof Error ? error.message : "it throws"}`,
      remedy: "Give plain JSON, such as JSON.parse returns.",
    };
    return { ok: false, findings: [finding] };
  }
}
