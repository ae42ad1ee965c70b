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

/** Verbs whose subject "it" mostly stands for nothing: "it would take weeks". */
export const impersonalVerbs: ReadonlySet<string> = new Set([
  "be",
  "take",
  "cost",
  "seem",
  "appear",
  "help",
  "mean",
  "depend",
]);
