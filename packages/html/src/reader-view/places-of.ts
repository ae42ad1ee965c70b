/** Consecutive pieces of a page, by their numbers from 0. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** Nothing is looked for farther away than so many pieces: what was taken out between two neighbours is a menu, say. */
const FARTHEST = 1000;

/**
 * Where an article's pieces of text stand among those of its page. Readability hands back copies of a page's nodes,
 * fewer of them and some joined, in the order of the page.
 *
 * What stands once in each is the same; from there on, forwards and then backwards, the nearest alike are. A piece
 * that cannot be found so has no place.
 *
 * @param article the words of each piece, in order.
 * @param page the words of each piece, in order.
 */
export function placesOf(
  article: readonly string[],
  page: readonly string[],
): readonly (Place | undefined)[] {
  const places = placesOfUnique(article, page);
  const forwards = article.map((_, index) => index);
  const backwards = [...forwards].reverse();
  const start: Place = { first: -1, last: -1 };
  fill(places, forwards, undefined, (words, near) => following(words, page, near.last + 1));
  fill(places, backwards, undefined, (words, near) => leadingUpTo(words, page, near.first - 1));
  fill(places, forwards, start, (words, near) => following(words, page, near.last + 1));
  return places;

  /** Gives a place to those that have none and follow, in some order, on one that has. */
  function fill(
    given: (Place | undefined)[],
    order: readonly number[],
    from: Place | undefined,
    search: (words: string, near: Place) => Place | undefined,
  ): void {
    let near = from;
    for (const index of order) {
      if (given[index] === undefined && near !== undefined) given[index] = search(article[index] ?? "", near);
      near = given[index] ?? near;
    }
  }
}

function placesOfUnique(article: readonly string[], page: readonly string[]): (Place | undefined)[] {
  const inArticle = numbersOfUnique(article);
  const inPage = numbersOfUnique(page);
  return article.map((words, index) => {
    const number = inArticle.get(words) === index ? inPage.get(words) : undefined;
    return number === undefined ? undefined : { first: number, last: number };
  });
}

/** The numbers of the pieces whose words no other has; white space is never sure to be the same. */
function numbersOfUnique(pieces: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [number, words] of pieces.entries()) {
    if (isBlank(words) || numbers.has(words)) repeated.add(words);
    numbers.set(words, number);
  }
  for (const words of repeated) numbers.delete(words);
  return numbers;
}

function isBlank(words: string): boolean {
  return words.trim() === "";
}

/** White space is everywhere: only the very next is meant. */
function reachOf(words: string): number {
  return isBlank(words) ? 1 : FARTHEST;
}

/** The next place with these words, from a piece on. */
function following(words: string, page: readonly string[], from: number): Place | undefined {
  const to = Math.min(page.length, from + reachOf(words));
  for (let first = from; first < to; first += 1) {
    const last = lastOf(words, page, first);
    if (last !== undefined) return { first, last };
  }
  return undefined;
}

/** The place with these words that is the last before a piece, or ends with it. */
function leadingUpTo(words: string, page: readonly string[], from: number): Place | undefined {
  const to = Math.max(-1, from - reachOf(words));
  for (let last = from; last > to; last -= 1) {
    const first = firstOf(words, page, last);
    if (first !== undefined) return { first, last };
  }
  return undefined;
}

/** The piece with which words end that begin with a piece; `undefined` where they do not stand there. */
function lastOf(words: string, page: readonly string[], first: number): number | undefined {
  let length = 0;
  for (let number = first; number < page.length; number += 1) {
    const piece = page[number] ?? "";
    if (!words.startsWith(piece, length)) return undefined;
    length += piece.length;
    if (length === words.length) return number;
  }
  return undefined;
}

/** The piece with which words begin that end with a piece; `undefined` where they do not stand there. */
function firstOf(words: string, page: readonly string[], last: number): number | undefined {
  let length = words.length;
  for (let number = last; number >= 0; number -= 1) {
    const piece = page[number] ?? "";
    length -= piece.length;
    if (length < 0 || !words.startsWith(piece, length)) return undefined;
    if (length === 0) return number;
  }
  return undefined;
}
