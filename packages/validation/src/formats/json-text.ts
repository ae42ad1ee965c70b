/**
 * Indented JSON that is also safe on a terminal: DEL, the C1 controls and the Unicode line separators, which
 * `JSON.stringify` leaves raw, are written as escapes. A reader of JSON gets the same value.
 */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )}\n`;
