import { jsonText } from "./json-text.js";
import type { ValidatedFile } from "./validated-file.js";

/** Diagnostics as JSON: a list of `{ file, line?, ok, counts, diagnostics }`, as `validate` gives them. */
export const diagnosticsJson = (files: readonly ValidatedFile[]): string =>
  jsonText(files.map(({ result, ...place }) => ({ ...place, ...result })));
