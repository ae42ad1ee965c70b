/** Where a token stands to the quotation marks around it, as the model numbers it. */
export const quoteState = { outside: 0, inside: 1, opens: 2, closes: 3 } as const;

const opens = (word: string): boolean =>
  word.startsWith("“") || word.startsWith("„") || word.startsWith("``");
const closes = (word: string): boolean => word.endsWith("”") || word.endsWith("''");

/**
 * The quote state of every word, read from left to right. A paragraph starts outside, so that a mark that nothing
 * closes is forgotten.
 */
export function quoteStates(words: readonly string[], paragraphs: ReadonlySet<number>): Uint8Array {
  const states = new Uint8Array(words.length);
  let inside = false;
  words.forEach((word, index) => {
    if (paragraphs.has(index)) inside = false;
    if (opens(word) || (word === '"' && !inside)) {
      inside = true;
      states[index] = quoteState.opens;
    } else if (closes(word) || word === '"') {
      inside = false;
      states[index] = quoteState.closes;
    } else {
      states[index] = inside ? quoteState.inside : quoteState.outside;
    }
  });
  return states;
}
