import type { Span } from "@onrecord/core/record";
import type { Excerpt } from "./excerpt.js";
import type { Severity } from "./severity.js";

/** One thing that a rule finds wrong with a record. */
export interface Diagnostic {
  /** The rule's name: "claim-source". */
  readonly rule: string;
  readonly severity: Severity;
  /** Where in the record: a path from its root, "claims[3].sources". */
  readonly path: string;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
  /** The words it is about, in UTF-16 code units of `article.text`. */
  readonly span?: Span;
  /** Those words in place; absent where the text is not at hand. */
  readonly excerpt?: Excerpt;
}
