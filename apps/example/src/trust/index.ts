export { ChecksView } from "./checks-view.js";
export { CompareView } from "./compare-view.js";
export { overlayOf } from "./overlay-of.js";
