/** Words that open a subordinate clause of time, reason, contrast or condition. */
export const subordinators: ReadonlySet<string> = new Set([
  "after",
  "although",
  "as",
  "because",
  "before",
  "if",
  "lest",
  "once",
  "since",
  "though",
  "unless",
  "until",
  "when",
  "whenever",
  "where",
  "whereas",
  "while",
]);

/** The subordinators whose clause is taken for a fact: "while the river rose", but not "before it rises". */
export const factives: ReadonlySet<string> = new Set([
  "after",
  "although",
  "as",
  "because",
  "since",
  "though",
  "when",
  "where",
  "whereas",
  "while",
]);

/** The subordinators that make what they stand with a condition. */
export const conditionals: ReadonlySet<string> = new Set(["if", "unless"]);

/** Words before "if" that leave nothing open: "even if it rains". */
export const concessives: ReadonlySet<string> = new Set(["even", "as"]);

/** Modals and half-modals of duty, by how strongly they ask. */
export const duties: ReadonlyMap<string, "strong" | "weak"> = new Map([
  ["must", "strong"],
  ["need", "strong"],
  ["have", "strong"],
  ["should", "weak"],
  ["ought", "weak"],
]);

/** Words that open a content. */
export const complementizers: ReadonlySet<string> = new Set([
  "that",
  "to",
  "whether",
  "if",
  "how",
  "why",
  "as",
]);

/** Words that open the clause an empty subject stands in for: "it is clear *that*". "to" does as an infinitive. */
export const expletiveOpeners: ReadonlySet<string> = new Set(["that", "whether", "if", "how"]);

/** Words that join equals. */
export const coordinators: ReadonlySet<string> = new Set(["and", "or"]);

/** What may stand between two who are joined. */
export const joints: ReadonlySet<string> = new Set(["and", ",", ", and", "or"]);
