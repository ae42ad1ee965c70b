import type { ValidatedFile } from "./validated-file.js";

/** Diagnostics as JSON: a list of `{ file, ok, counts, diagnostics }`, as `validate` gives them. */
export function diagnosticsJson(files: readonly ValidatedFile[]): string {
  return `${JSON.stringify(
    files.map(({ file, result }) => ({ file, ...result })),
    undefined,
    2,
  )}\n`;
}
