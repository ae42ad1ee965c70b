export type { Clause, ClauseVerb } from "./clause.js";
export { mainClause } from "./main-clause.js";
export { objectsOf } from "./objects-of.js";
export { type RelativeClause, relativeClauses } from "./relative-clauses.js";
export { endOfVerbGroup, readVerbGroup, type VerbGroup } from "./verb-group.js";
