export type { Diagnostic } from "./diagnostic.js";
export { type Excerpt, type Excerpter, excerpterOf, partsCodePoint } from "./excerpt.js";
export { SEVERITIES, type Severity } from "./severity.js";
