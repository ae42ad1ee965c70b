export type { ClaimInput } from "./claim-input.js";
export { knownCues } from "./known-cues.js";
export { makeClaims } from "./make-claims.js";
