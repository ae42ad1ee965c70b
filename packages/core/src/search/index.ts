export { firstIndex } from "./first-index.js";
