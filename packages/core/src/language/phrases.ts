/** Phrases of lemmas with what each means, for looking up where one begins. */
export type PhraseIndex<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/** A sequence of lemmas; "…" stands for a gap. */
export interface Phrase<Meaning> {
  readonly lemmas: readonly string[];
  readonly meaning: Meaning;
}

/** A phrase found: the positions from its first word up to and without `to`. */
export interface FoundPhrase<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** What a phrase is looked up in: the lemmas each position may stand for, and what may stand between any two. */
export interface LemmaSequence {
  lemmasAt(position: number): readonly string[];
  /** Whether the word may interrupt any phrase: "called *again* for". */
  mayInterrupt(position: number): boolean;
}

// An object between a verb and its particle is rarely longer: "accused the head of the state oil company of".
const LONGEST_GAP = 8;
// "called on Tuesday once again for"
const LONGEST_INTERRUPTION = 2;

/** Indexes phrases, each written as lemmas with a space between, by their first lemma; longer and unbroken ones come first. */
export function indexPhrases<Meaning>(
  phrases: Iterable<readonly [phrase: string, meaning: Meaning]>,
): PhraseIndex<Meaning> {
  return indexed([...phrases].map(([phrase, meaning]) => ({ lemmas: phrase.split(" "), meaning })));
}

/** The phrases of an index and more, in one; of two that say as much, what is added stands first. */
export function withPhrases<Meaning>(
  phrases: PhraseIndex<Meaning>,
  added: Iterable<readonly [phrase: string, meaning: Meaning]>,
): PhraseIndex<Meaning> {
  return indexed([...indexPhrases(added).values(), ...phrases.values()].flat());
}

/** The phrases of an index and single words, in one. */
export function withWords<Meaning>(
  phrases: PhraseIndex<Meaning>,
  words: ReadonlyMap<string, Meaning>,
): PhraseIndex<Meaning> {
  const single = [...words].map(([word, meaning]): Phrase<Meaning> => ({ lemmas: [word], meaning }));
  return indexed([...[...phrases.values()].flat(), ...single]);
}

function indexed<Meaning>(phrases: readonly Phrase<Meaning>[]): PhraseIndex<Meaning> {
  const index = new Map<string, Phrase<Meaning>[]>();
  for (const phrase of phrases) {
    const [first] = phrase.lemmas;
    if (first === undefined) continue;
    const starting = index.get(first);
    if (starting === undefined) index.set(first, [phrase]);
    else starting.push(phrase);
  }
  for (const entries of index.values()) entries.sort((a, b) => weightOf(b.lemmas) - weightOf(a.lemmas));
  return index;
}

/** Words count, a gap counts against: "call for" before "call … a", as the nearer reading. */
function weightOf(lemmas: readonly string[]): number {
  const words = lemmas.filter((lemma) => lemma !== "…").length;
  return 2 * words - (words < lemmas.length ? 3 : 0);
}

/** The longest phrase that begins at a position and ends before `limit`. Bounded work: a few words ahead. */
export function findPhrase<Meaning>(
  index: PhraseIndex<Meaning>,
  sequence: LemmaSequence,
  from: number,
  limit: number,
): FoundPhrase<Meaning> | undefined {
  for (const first of sequence.lemmasAt(from)) {
    for (const phrase of index.get(first) ?? []) {
      const to = endOfPhrase(phrase.lemmas, sequence, from, limit);
      if (to !== undefined) return { from, to, meaning: phrase.meaning };
    }
  }
  return undefined;
}

function endOfPhrase(
  lemmas: readonly string[],
  sequence: LemmaSequence,
  from: number,
  limit: number,
): number | undefined {
  let position = from + 1;
  let reach = LONGEST_INTERRUPTION;
  let open = false;
  for (const wanted of lemmas.slice(1)) {
    if (wanted === "…") {
      reach = LONGEST_GAP;
      open = true;
      continue;
    }
    const last = Math.min(limit, position + reach + 1);
    while (position < last && !sequence.lemmasAt(position).includes(wanted)) {
      if (!open && !sequence.mayInterrupt(position)) return undefined;
      position += 1;
    }
    if (position >= last) return undefined;
    position += 1;
    reach = LONGEST_INTERRUPTION;
    open = false;
  }
  return position;
}
