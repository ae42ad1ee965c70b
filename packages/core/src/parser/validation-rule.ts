import type { ArticleRecord, Span } from "../record/index.js";

/** How much a rule's findings matter, least first; "off" where it is not applied at all. */
export type ValidationLevel = "off" | "hint" | "warning" | "error";

/** What a rule finds wrong with a record. */
export interface ValidationFinding {
  /** Path from the record's root: "claims[3].sources". */
  readonly path: string;
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
  /** The words it is about. */
  readonly span?: Span;
}

/** What a rule looks at: a record that fits the schema, and its text where that is at hand. */
export interface ValidationContext {
  readonly record: ArticleRecord;
  readonly text?: string;
}

/** A rule over records, as `@onrecord/validation` applies them: a pure function that never throws. */
export interface ValidationRule<in Context extends ValidationContext = ValidationContext> {
  /** Words in lower case with hyphens: "claim-source". */
  readonly name: string;
  /** What holds of every record that keeps the rule: one sentence. */
  readonly summary: string;
  /** How much its findings matter in a record that people made, and in one that a parser made. */
  readonly levels: { readonly strict: ValidationLevel; readonly parsed: ValidationLevel };
  readonly check: (context: Context) => readonly ValidationFinding[];
}
