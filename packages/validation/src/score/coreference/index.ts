export { bCubed } from "./b-cubed.js";
export { ceafE } from "./ceaf-e.js";
export type { Clusters, CoreferenceCounts } from "./clusters.js";
export { addCoreferenceCounts, type CoreferenceScore, coreferenceMeasures, meanF1 } from "./measures.js";
export { muc } from "./muc.js";
