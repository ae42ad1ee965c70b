export { lowerWords } from "./lower-words.js";
export { type NumberReading, numbersIn } from "./numbers-in.js";
export { shown } from "./shown.js";
export { type Day, dayNumber, dayOf, timexFault, weekdayOf } from "./timex-value.js";
