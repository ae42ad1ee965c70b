export { findTimes, type TimesContext } from "./find-times.js";
