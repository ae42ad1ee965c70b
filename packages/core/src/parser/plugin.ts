import type { ExportFormat } from "../export/index.js";
import type { KnownName, NamedDay, ReportingVerb } from "../language/index.js";
import type { QuantityRule, TimeRule } from "../parse/index.js";
import type { StagePlacement } from "./stage-placement.js";
import type { ValidationRule } from "./validation-rule.js";

/** Patterns by which the stages read, by what they read; of two that read as far, a plugin's stands. */
export interface PluginRules {
  /** Time expressions; `timeRule` makes one. */
  readonly times?: readonly TimeRule[];
  /** Quantities; `quantityRule` makes one. */
  readonly figures?: readonly QuantityRule[];
}

/** What somebody adds to a parser, and to what is done with its records. It is data; nothing of it changes. */
export interface Plugin {
  /**
   * Told apart by it, and the namespace of the extra fields it adds: words in lower case, parted by stops or hyphens,
   * "newsroom.example".
   */
  readonly name: string;
  /** Named in every record it had a part in: "1.2.0". */
  readonly version: string;
  /** Verbs by which somebody is said to say something, with the act they do. */
  readonly verbs?: readonly ReportingVerb[];
  /** A gazetteer of one's own: people, bodies, places and things, with their types, roles and Wikidata items. */
  readonly names?: readonly KnownName[];
  /** Days of the year that go by a name of one's own: "Founders' Day". */
  readonly times?: readonly NamedDay[];
  /** Patterns by which stages read. Their names are told with the plugin's before them: "newsroom.example/shift". */
  readonly rules?: PluginRules;
  /** Stages, and where among the others they go. */
  readonly stages?: readonly StagePlacement[];
  /** Ways to print a record. */
  readonly formats?: readonly ExportFormat[];
  /** Rules that check a record. Their names are told with the plugin's before them: "newsroom.example/desk". */
  readonly validation?: readonly ValidationRule[];
}
