export type { Diagnostic } from "./diagnostic.js";
export { type Excerpt, type Excerpter, excerpterOf, partsCodePoint } from "./excerpt.js";
export { type Severity, severities } from "./severity.js";
