export { recordNames } from "./record-names.js";
