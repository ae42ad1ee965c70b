export { hedges } from "./hedges.js";
