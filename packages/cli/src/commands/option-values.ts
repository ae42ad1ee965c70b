import { publicationDate } from "@onrecord/html/publication-date";
import { InvalidArgumentError } from "commander";

/** An option's value that is a day, or a time of day with its offset from UTC. */
export function date(words: string): string {
  const value = publicationDate(words);
  if (value === undefined) throw new InvalidArgumentError("Give a date such as 2024-08-19.");
  return value;
}

/** An option's value that says something. */
export function notEmpty(words: string): string {
  if (words === "") throw new InvalidArgumentError("Give at least one character.");
  return words;
}

/** The values of an option that may be repeated, in the order given. */
export const oneMore = (words: string, before: readonly string[]): readonly string[] => [
  ...before,
  notEmpty(words),
];
