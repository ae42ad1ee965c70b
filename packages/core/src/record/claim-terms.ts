/** What a source can do by saying something; without zod, for those who only parse. */
export const acts = [
  "state",
  "report",
  "announce",
  "confirm",
  "acknowledge",
  "deny",
  "accuse",
  "criticize",
  "demand",
  "urge",
  "request",
  "propose",
  "promise",
  "threaten",
  "predict",
  "estimate",
  "agree",
  "refuse",
  "praise",
  "claim-responsibility",
  "ask",
  "believe",
  "intend",
] as const;

/** How certain a source can present something to be, the surest first, after FactBank. */
export const certainties = ["certain", "probable", "possible", "underspecified"] as const;

/** Whether a source presents something as holding or not, after FactBank. */
export const polarities = ["positive", "negative", "unknown"] as const;
