import { expect } from "vitest";

/** Words as most lists hold them: in lower case, with hyphens and straight apostrophes. */
export const lowerCase: RegExp = /^[\p{Ll}\p{M}'-]+$/u;

/** Words, marks and parts of words in lower case, none with white space. */
export const lowerCaseOrMark: RegExp = /^[^\p{Lu}\s]+$/u;

/** Fails where there is no word, or one that does not look as it should. */
export function expectWords(words: Iterable<string>, like: RegExp = lowerCase): void {
  const list = [...words];
  expect(list.length).toBeGreaterThan(0);
  expect(list.filter((word) => !like.test(word))).toEqual([]);
}

/** Fails where two lists share a word. */
export function expectApart(one: Iterable<string>, other: Iterable<string>): void {
  const words = new Set(other);
  expect([...one].filter((word) => words.has(word))).toEqual([]);
}

/** Fails where the first list has a word that the second has not. */
export function expectWithin(part: Iterable<string>, whole: Iterable<string>): void {
  const words = new Set(whole);
  expect([...part].filter((word) => !words.has(word))).toEqual([]);
}
