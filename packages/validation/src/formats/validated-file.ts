import type { ValidationResult } from "../validate.js";

/** What was found in one file. */
export interface ValidatedFile {
  /** The file's name as it is to be shown; a URI reference in SARIF. */
  readonly file: string;
  readonly result: ValidationResult;
}
