/** Words that join and open clauses and phrases. In lower case. */
export interface Clauses {
  /** Words that open a subordinate clause of time, reason, contrast or condition. */
  readonly subordinators: ReadonlySet<string>;
  /** The subordinators whose clause is taken for a fact: "*while* the river rose", but not "*before* it rises". */
  readonly factives: ReadonlySet<string>;
  /** The subordinators that make what they stand with a condition. */
  readonly conditionals: ReadonlySet<string>;
  /** Words before a conditional that leave nothing open: "*even* if it rains". */
  readonly concessives: ReadonlySet<string>;
  /** Words that open a content: "*that* it would close". */
  readonly complementizers: ReadonlySet<string>;
  /** Words that open the clause an empty subject stands in for: "it is clear *that*". */
  readonly expletiveOpeners: ReadonlySet<string>;
  /** Words that join equals. */
  readonly coordinators: ReadonlySet<string>;
  /** What may stand between two who are joined, words and marks: ", and". */
  readonly joints: ReadonlySet<string>;
  /** Modals and half-modals of duty, by how strongly they ask. Lemmas or forms. */
  readonly duties: ReadonlyMap<string, "strong" | "weak">;
  /** Words that end a noun phrase that follows a number. */
  readonly phraseStops: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** No words for clauses. */
export const noClauses: Clauses = {
  subordinators: none,
  factives: none,
  conditionals: none,
  concessives: none,
  complementizers: none,
  expletiveOpeners: none,
  coordinators: none,
  joints: none,
  duties: new Map(),
  phraseStops: none,
};
