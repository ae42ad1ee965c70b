export type { AttributionSpans } from "./attribution-spans.js";
export { linkDecisions } from "./link-decisions.js";
export { linkRoles } from "./link-roles.js";
