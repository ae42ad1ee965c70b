import { type Reading, type SomeTokens, someTokens } from "../../src/reading/index.js";
import { tagged } from "./tagged.js";

/** A reading of a text tagged by hand, written as for `tagged`. */
export function readingOf(notation: string): Reading {
  return tagged(notation).reading;
}

/** The tokens of a reading from one word to another, both at their first occurrence. Throws where there are none. */
export function tokensFrom({ tokens }: Reading, first: string, last: string = first): SomeTokens {
  const from = tokens.findIndex(({ text }) => text === first);
  const to = tokens.findIndex(({ text }, index) => index >= from && text === last);
  const found = from < 0 || to < 0 ? undefined : someTokens(tokens.slice(from, to + 1));
  if (found === undefined) throw new Error(`no words from "${first}" to "${last}"`);
  return found;
}

/** The words of some tokens with a space between. */
export function wordsOf(tokens: readonly { readonly text: string }[] | undefined): string | undefined {
  return tokens?.map(({ text }) => text).join(" ");
}
