import type { Span } from "@onrecord/core/record";
import type { RecordContext } from "../context/index.js";
import type { Severity } from "../diagnostics/index.js";

/** How much a rule's findings matter; "off" where it is not applied at all. */
export type RuleLevel = Severity | "off";

/** For whom a record is checked: "strict" for one made by people, "parsed" for one read by a parser. */
export const PRESETS = ["strict", "parsed"] as const;
export type Preset = (typeof PRESETS)[number];

/** What a rule finds; the rule's name and level make a diagnostic of it. */
export interface Finding {
  /** Path from the record's root: "claims[3].sources". */
  readonly path: string;
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
  /** The words it is about. */
  readonly span?: Span;
}

/** What is known of a rule before it is applied. */
export interface RuleDocs {
  readonly name: string;
  /** What holds of every record that keeps the rule: one sentence. */
  readonly summary: string;
  readonly levels: Readonly<Record<Preset, RuleLevel>>;
}

/** A rule over a record that fits the schema: a pure function of the context that never throws. */
export interface Rule extends RuleDocs {
  readonly check: (context: RecordContext) => readonly Finding[];
}
