import { type Gazetteer, gazetteerOf, type NamedOrganization, type NamedPlace } from "./gazetteer.js";
import { type KnownName, type KnownNames, knownNamesOf } from "./known-names.js";
import { type NameKeys, nameKeysOf } from "./name-key.js";

/** The proper names a language knows, and how names are built in it. Words are in lower case. */
export interface NameLists {
  /** Those of whom more is known beforehand than their names tell; in every language but an extended one, none. */
  readonly known: readonly KnownName[];
  readonly places: readonly NamedPlace[];
  readonly organizations: readonly NamedOrganization[];
  /** Given names of men. */
  readonly maleGiven: ReadonlySet<string>;
  /** Given names of women. */
  readonly femaleGiven: ReadonlySet<string>;
  /** Short forms of given names, each with the full ones it stands for. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>;
  /** What may stand behind a person's last name: "jr". */
  readonly suffixes: ReadonlySet<string>;
  /** Articles that a name may begin with or do without: "the". */
  readonly articles: readonly string[];
  /** Endings by which a name owns something, with a straight apostrophe: "'s". */
  readonly possessiveEndings: readonly string[];
  /** Words inside a name before which its head stands: "*Bank* of England". */
  readonly headBreaks: ReadonlySet<string>;
  /** Words inside an organization's name before which the word that tells its kind stands. */
  readonly kindBreaks: ReadonlySet<string>;
  /** Words of a name that its abbreviation passes over. */
  readonly smallWords: ReadonlySet<string>;
  /** What may be left off the end of an organization's name: "inc". */
  readonly legalForms: ReadonlySet<string>;
  /** Last words of a name by which it is a company's. */
  readonly companyEndings: ReadonlySet<string>;
  /** First words that too many names share to stand for one of them: "national". */
  readonly genericStarts: ReadonlySet<string>;
  /** Matches a place named after a saint, which is one name: "St Olav's Hospital". As printed. */
  readonly saintsPlace: RegExp;
}

/** The names of a language, and how to look one up. */
export interface Names extends NameLists, Gazetteer, KnownNames, NameKeys {}

const none: ReadonlySet<string> = new Set();

/** No names. */
export const noNames: NameLists = {
  known: [],
  places: [],
  organizations: [],
  maleGiven: none,
  femaleGiven: none,
  nicknames: new Map(),
  suffixes: none,
  articles: [],
  possessiveEndings: [],
  headBreaks: none,
  kindBreaks: none,
  smallWords: none,
  legalForms: none,
  companyEndings: none,
  genericStarts: none,
  saintsPlace: /(?!)/,
};

/** Adds the look-ups to lists of names. */
export function namesOf(lists: NameLists): Names {
  const keys = nameKeysOf(lists);
  return { ...lists, ...keys, ...gazetteerOf(lists, keys), ...knownNamesOf(lists.known, keys) };
}
