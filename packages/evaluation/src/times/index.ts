export { chronoAlone, type FoundTime } from "./chrono-alone.js";
export { timeErrors } from "./time-errors.js";
