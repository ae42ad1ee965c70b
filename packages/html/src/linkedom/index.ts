export { parseWithLinkedom } from "./parse-with-linkedom.js";
