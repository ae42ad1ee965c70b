/** Where a token stands to the quotations around it, single marks and dashes included, as the model numbers it. */
export const quotationState = {
  outside: 0,
  inside: 1,
  opens: 2,
  closes: 3,
  insideSingle: 4,
  opensSingle: 5,
  closesSingle: 6,
  afterDash: 7,
} as const;

const dashes: ReadonlySet<string> = new Set(["—", "–", "―", "--", "-"]);
const singleOpeners: ReadonlySet<string> = new Set(["‘", "`"]);
/** What stands before a single mark that closes a quotation, and not after a plural ("the farmers' union"). */
const beforeClosing: ReadonlySet<string> = new Set([
  ".",
  ",",
  "!",
  "?",
  "...",
  "…",
  "-",
  "--",
  "—",
  "–",
  ")",
  '"',
  "”",
  "''",
]);

const opensDouble = (word: string): boolean =>
  word.startsWith("“") || word.startsWith("„") || word.startsWith("``");
const closesDouble = (word: string): boolean => word.endsWith("”") || word.endsWith("''") || word === '"';

function startsLower(word: string): boolean {
  const [first = ""] = word;
  return first.toLowerCase() === first && first.toUpperCase() !== first;
}

/**
 * The quotation state of every word, read from left to right. A paragraph starts outside, so that a mark that nothing
 * closes is forgotten. A straight single mark opens where none is open, but after an s, where it may be a plural's; a
 * single mark closes after punctuation, or where the next word does not go on in lower case.
 */
export function quotationStates(
  words: readonly string[],
  sentences: ReadonlySet<number>,
  paragraphs: ReadonlySet<number>,
): Uint8Array {
  let double = false;
  let single = false;
  let dash = false;
  const opensSingle = (word: string, before: string, after: string, startsSentence: boolean): boolean =>
    after !== "" &&
    (singleOpeners.has(word) || (word === "'" && (startsSentence || !before.toLowerCase().endsWith("s"))));
  const stateOf = (word: string, index: number): number => {
    const isFirst = paragraphs.has(index);
    if (isFirst) {
      double = false;
      single = false;
      dash = dashes.has(word);
    }
    const before = isFirst ? "" : (words[index - 1] ?? "");
    const after = paragraphs.has(index + 1) ? "" : (words[index + 1] ?? "");
    if (opensDouble(word) || (word === '"' && !double)) {
      double = true;
      return quotationState.opens;
    }
    if (closesDouble(word)) {
      double = false;
      return quotationState.closes;
    }
    if (!single && opensSingle(word, before, after, sentences.has(index))) {
      single = true;
      return quotationState.opensSingle;
    }
    if (single && (word === "’" || word === "'") && (beforeClosing.has(before) || !startsLower(after))) {
      single = false;
      return quotationState.closesSingle;
    }
    if (double) return quotationState.inside;
    if (single) return quotationState.insideSingle;
    return dash ? quotationState.afterDash : quotationState.outside;
  };
  return Uint8Array.from(words, stateOf);
}
