export { bestLabel } from "./best-label.js";
export { bestPath } from "./best-path.js";
export type { Chain } from "./chain.js";
export { posteriors } from "./posteriors.js";
