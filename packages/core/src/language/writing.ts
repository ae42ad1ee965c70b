/** Words that are written with a full stop, by how they stand to what follows. Without the stop, as printed. */
export interface Abbreviations {
  /** They stand before a name or go on with a word, and so never end a sentence: "Mr. Ito", "vs. Spain". */
  readonly leading: ReadonlySet<string>;
  /** They stand before a number, and only there are they abbreviations: "No. 10", "pp. 3-5". */
  readonly beforeNumber: ReadonlySet<string>;
  /** They may stand anywhere, and so may end a sentence: "Acme Inc.", "at 5 p.m.". */
  readonly free: ReadonlySet<string>;
  /** They close a list, and so end a sentence before any capital: "pens, ink, etc. Ms. Ito paid". */
  readonly closing: ReadonlySet<string>;
}

/** How the language is written: what parts words and sentences. */
export interface Writing {
  readonly abbreviations: Abbreviations;
  /** Endings that are tokens of their own, in lower case with a straight apostrophe; the longer come first. */
  readonly clitics: readonly string[];
  /** Words written as one that are two tokens, in lower case, with the length of the first: "cannot" 3. */
  readonly fusedWords: ReadonlyMap<string, number>;
  /** Words that have lost their head, and so begin with an apostrophe: "'em", "’tis". In lower case. */
  readonly elidedWords: ReadonlySet<string>;
  /** Elided words that an apostrophe also ends, in lower case: "rock *'n'* roll". */
  readonly elidedTwice: ReadonlySet<string>;
  /** What follows an hour without a space and is a token of its own, in lower case: "10:30*p.m.*". */
  readonly clockEndings: ReadonlySet<string>;
  /** Words of one capital letter that are no initials, and may end a sentence: "so do *I*." */
  readonly oneLetterWords: ReadonlySet<string>;
  /** Endings of web addresses behind a dot, in lower case, that are no words of the language: "Acme.Com". */
  readonly topLevelDomains: ReadonlySet<string>;
  /** Words that, with a capital after an abbreviation, begin a new sentence and are seldom part of a name. */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Forms of verbs that take up a question or an exclamation just quoted: "“Why now?” Ms. Ito *asked*." */
  readonly quotationVerbs: ReadonlySet<string>;
  /** Words that, before a colon, name who made a picture, as printed: "*Photo*: Acme Press". */
  readonly creditLabels: ReadonlySet<string>;
  /** Words in lower case that stand before an author's name under a title: "*by* Ada Brink". */
  readonly bylineWords: ReadonlySet<string>;
  /** Words that, in capitals at the head of a paragraph, label what follows and name no place: "UPDATE". */
  readonly pageLabels: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** A way of writing that knows no word. */
const noWriting: Writing = {
  abbreviations: { leading: none, beforeNumber: none, free: none, closing: none },
  clitics: [],
  fusedWords: new Map(),
  elidedWords: none,
  elidedTwice: none,
  clockEndings: none,
  oneLetterWords: none,
  topLevelDomains: none,
  sentenceOpeners: none,
  quotationVerbs: none,
  creditLabels: none,
  bylineWords: none,
  pageLabels: none,
};

/** A way of writing as its author writes it down: any field may be left out, and any kind of abbreviation. */
export interface WritingParts extends Partial<Omit<Writing, "abbreviations">> {
  readonly abbreviations?: Partial<Abbreviations>;
}

/** Fills in what is left out of a way of writing. */
export function writingOf(parts: WritingParts = {}): Writing {
  return { ...noWriting, ...parts, abbreviations: { ...noWriting.abbreviations, ...parts.abbreviations } };
}
