const numbered = (names: string): readonly (readonly [string, number])[] =>
  names.split(" ").map((name, index) => [name, index + 1]);

/** Weekdays in lower case, 1 for Monday to 7 for Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  numbered("monday tuesday wednesday thursday friday saturday sunday"),
);

/** Months in lower case, whole and cut short, 1 for January. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numbered("january february march april may june july august september october november december"),
  ...numbered("jan feb mar apr may jun jul aug sep oct nov dec"),
  ["sept", 9],
]);

/** Words for a day counted from publication, and the days it may lie from it: print is dated a day late. */
export const countedDays: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ["today", [-1, 0]],
  ["tonight", [-1, 0]],
  ["yesterday", [-2, -1]],
  ["tomorrow", [0, 1]],
]);
