import type { SomeTokens } from "../some-tokens.js";
import type { TaggedToken } from "../tagged-token.js";
import type { VerbGroup } from "./verb-group.js";

/** A clause as rules ask of it, whatever it was read from: its parts in order, without the clauses within it. */
export interface Clause {
  /** "main": it stands by itself. "fragment": it has no finite verb. */
  readonly kind: "main" | "fragment";
  /** Its tokens, without relative and subordinate clauses, up to where another clause begins. */
  readonly tokens: readonly TaggedToken[];
  /** Absent without a verb. */
  readonly verb?: ClauseVerb;
  /** What stands before its verb: all from the clause's beginning on. */
  readonly subject?: SomeTokens;
  /** All that stands behind its verb group: objects, complements and the rest. */
  readonly complement?: SomeTokens;
  /** It holds only under a condition: "if", "unless", "whether". */
  readonly conditional: boolean;
}

/** The verb group of a clause and its place among the clause's tokens. */
export interface ClauseVerb {
  readonly group: VerbGroup;
  /** Position of its first verb in `tokens`. */
  readonly from: number;
  /** Position just behind the group. */
  readonly to: number;
}
