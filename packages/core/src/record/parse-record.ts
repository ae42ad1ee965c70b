import type * as z from "zod";
import { ArticleRecord } from "./article-record.js";

/** One thing that is wrong with a would-be record. */
export interface RecordFault {
  /** Where: a path from the record's root, "claims[3].act". */
  readonly path: string;
  readonly message: string;
}

/** Thrown by `parseRecord`; `faults` lists everything that is wrong, not only the first thing. */
export class RecordError extends Error {
  override readonly name = "RecordError";
  readonly faults: readonly RecordFault[];

  constructor(faults: readonly RecordFault[]) {
    const lines = faults.map((fault) => `  ${fault.path}: ${fault.message}`);
    super(`not a record of format 1:\n${lines.join("\n")}`);
    this.faults = faults;
  }
}

/** What `safeParseRecord` gives: the record, or all that is wrong with it. */
export type SafeParseResult =
  | { readonly ok: true; readonly record: ArticleRecord }
  | { readonly ok: false; readonly error: RecordError };

/** Gives a typed record, or throws a `RecordError` that lists every fault with its path. */
export function parseRecord(value: unknown): ArticleRecord {
  const result = safeParseRecord(value);
  if (!result.ok) throw result.error;
  return result.record;
}

/** As `parseRecord`, but gives the error back instead of throwing it. */
export function safeParseRecord(value: unknown): SafeParseResult {
  const result = ArticleRecord.safeParse(value);
  return result.success
    ? { ok: true, record: result.data }
    : { ok: false, error: new RecordError(result.error.issues.flatMap(faultsOf)) };
}

/** A fault in a union is told as the faults of the member that came nearest, not as "invalid union". */
function faultsOf(issue: z.core.$ZodIssue): readonly RecordFault[] {
  if (issue.code === "invalid_union") {
    const [first, ...rest] = issue.errors.filter((issues) => issues.length > 0);
    if (first !== undefined) {
      const nearest = rest.reduce((best, issues) => (issues.length < best.length ? issues : best), first);
      return nearest.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }));
    }
  }
  return [{ path: pathText(issue.path), message: issue.message }];
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  return text === "" ? "(record)" : text;
}
