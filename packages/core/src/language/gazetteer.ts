import type { OrganizationKind, PlaceKind } from "../record/index.js";
import type { NameKeys } from "./name-key.js";

/** A place that news names. */
export interface NamedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 code of the country it is or lies in; absent where it lies in several or is disputed. */
  readonly country?: string;
  /** Abbreviations and other names. */
  readonly aliases?: readonly string[];
  /** Adjectives and names of the people, singular; a plural in -s is understood. */
  readonly demonyms?: readonly string[];
  /** Wikidata item, where certain. */
  readonly wikidata?: string;
}

/** An organization that news names so often that a reader needs no introduction to it. */
export interface NamedOrganization {
  readonly name: string;
  readonly kind: OrganizationKind;
  /** ISO 3166-1 alpha-2 code of the country it belongs to; absent for international ones. */
  readonly country?: string;
  /** Abbreviations and other names. */
  readonly aliases?: readonly string[];
  /** Wikidata item, where certain. */
  readonly wikidata?: string;
}

/** Looks up places and organizations by their names. */
export interface Gazetteer {
  /** Every place that bears the name; more than one where the name is ambiguous ("Georgia"). */
  placesNamed(name: string): readonly NamedPlace[];
  /** Every place whose people, or whose things, are called by the word: "Israeli", "Britons". */
  placesOfDemonym(word: string): readonly NamedPlace[];
  /** Every organization that bears the name. */
  organizationsNamed(name: string): readonly NamedOrganization[];
  /** Whether a word, as written, is a demonym: "Polish", not "polish". */
  isDemonym(word: string): boolean;
  /** "US", "U.K.", "EU": a name that stands before nouns as an adjective does. */
  isPlaceAbbreviation(word: string): boolean;
}

/** An abbreviation of a place or a body that stands before nouns is no longer than this, stops counted. */
const LONGEST_ABBREVIATION = 4;

/** Indexes the places and organizations of a language. */
export function gazetteerOf(
  {
    places,
    organizations,
  }: { readonly places: readonly NamedPlace[]; readonly organizations: readonly NamedOrganization[] },
  { key }: Pick<NameKeys, "key">,
): Gazetteer {
  const placesByKey = indexBy(key, places, ({ name, aliases = [] }) => [name, ...aliases]);
  const placesByDemonym = indexBy(key, places, ({ demonyms = [] }) =>
    demonyms.flatMap((demonym) => [demonym, `${demonym}s`]),
  );
  const organizationsByKey = indexBy(key, organizations, ({ name, aliases = [] }) => [name, ...aliases]);
  return {
    placesNamed: (name) => placesByKey.get(key(name)) ?? [],
    placesOfDemonym: (word) => placesByDemonym.get(key(word)) ?? [],
    organizationsNamed: (name) => organizationsByKey.get(key(name)) ?? [],
    isDemonym: (word) => startsUpper(word) && placesByDemonym.has(key(word)),
    isPlaceAbbreviation: (word) =>
      word.length <= LONGEST_ABBREVIATION &&
      word === word.toUpperCase() &&
      (placesByKey.has(key(word)) || organizationsByKey.has(key(word))),
  };
}

function startsUpper(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

function indexBy<Entry>(
  key: (name: string) => string,
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const name of new Set(namesOf(entry).map(key))) {
      const found = index.get(name);
      if (found === undefined) index.set(name, [entry]);
      else found.push(entry);
    }
  }
  return index;
}
