export { exponential } from "./exponential.js";
