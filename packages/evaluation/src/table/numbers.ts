/** A share from 0 to 1 as percent, with one digit or as many as asked for; empty where there is none. */
export function percent(share: number | undefined, digits = 1): string {
  return share === undefined ? "" : (100 * share).toFixed(digits);
}

/** How many of some, as a share from 0 to 1; none of none is no share. */
export function shareOf(right: number, of: number): number | undefined {
  return of === 0 ? undefined : right / of;
}

/** A whole number; empty where there is none. */
export function count(items: number | undefined): string {
  return items === undefined ? "" : String(items);
}
