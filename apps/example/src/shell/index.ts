export { Reader } from "./reader.js";
