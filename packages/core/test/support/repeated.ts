/** The same words a number of times with a space between: filler for tests of how far something reaches. */
export function repeated(count: number, words: string): string {
  return Array.from({ length: count }, () => words).join(" ");
}
