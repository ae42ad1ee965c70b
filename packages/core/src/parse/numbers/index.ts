export { hyphen, isHyphenAt } from "./hyphen.js";
export {
  type ExactNumber,
  exactNumber,
  type NumberPhrase,
  numberPhrase,
  scaled,
  type VagueNumber,
} from "./number-phrase.js";
export { ordinal } from "./ordinal.js";
