import type { ValidationResult } from "../validate.js";

/** What was found in one record of a file. */
export interface ValidatedFile {
  /** The file's name as it is to be shown; a URI reference in SARIF. */
  readonly file: string;
  /** The line the record stands on, from 1, in a file that holds one a line. */
  readonly line?: number;
  readonly result: ValidationResult;
}
