/** How much a fault matters, least first: a hint is worth a look, a warning is likely wrong, an error is wrong. */
export const SEVERITIES = ["hint", "warning", "error"] as const;
export type Severity = (typeof SEVERITIES)[number];
