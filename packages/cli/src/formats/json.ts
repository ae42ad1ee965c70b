/**
 * JSON that is also safe on a terminal: DEL, the C1 controls and the Unicode line separators are written as
 * escapes, which `JSON.stringify` leaves raw; a reader of JSON gets the same value.
 *
 * @param indent spaces a level; none for one line.
 */
export function json(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
