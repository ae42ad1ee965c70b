export { TakeAway } from "./take-away.js";
