export const LINK_WEIGHTS: Readonly<Record<string, number>> = {};
