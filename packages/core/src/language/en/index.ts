export { english } from "./english.js";
export { englishText } from "./english-text.js";
