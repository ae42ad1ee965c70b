/** How much a fault matters, least first: a hint is worth a look, a warning is likely wrong, an error is wrong. */
export const severities = ["hint", "warning", "error"] as const;
export type Severity = (typeof severities)[number];
