export { type Bound, boundPhrases } from "./bound-phrases.js";
export { countedDays, months, weekdays } from "./calendar-names.js";
export { hedgeLevels } from "./hedge-levels.js";
export { cardinals, fractionSigns, fractions, scales, vagueNumbers } from "./number-names.js";
export { personTitles, typesByHead } from "./telling-heads.js";
