import type { EntityType, OrganizationKind, PlaceKind, WorkKind } from "../record/index.js";
import type { Lemmas } from "./lemmas.js";
import type { Gender } from "./titles.js";

/** What is known of a noun that heads a description. */
export interface HeadNoun {
  /** The noun as the language has it. */
  readonly lemma: string;
  /** What it can describe, the likeliest first: "broadcaster" is a company or a person. */
  readonly types: readonly EntityType[];
  readonly gender?: Gender;
  readonly organizationKind?: OrganizationKind;
  readonly placeKind?: PlaceKind;
  readonly workKind?: WorkKind;
}

/** What a language says of its nouns. Words are lemmas; a noun of two words is written with a space. */
export interface NounLists {
  /** Nouns for a man, by themselves enough for "he". */
  readonly male: ReadonlySet<string>;
  /** Nouns for a woman. */
  readonly female: ReadonlySet<string>;
  /** Kinship and company: whose it is matters ("his *brother*"). */
  readonly relations: ReadonlySet<string>;
  /** Other nouns for a person, and for what somebody is by trade or office. */
  readonly persons: ReadonlySet<string>;
  /** Nouns for several people who are no body of their own: "crowd". */
  readonly groups: ReadonlySet<string>;
  /** Nouns for organizations, each with the kind of body it names. */
  readonly organizations: ReadonlyMap<string, OrganizationKind>;
  /** Nouns for places, each with the kind of place it names. */
  readonly places: ReadonlyMap<string, PlaceKind>;
  /** Nouns for what is made of words or art, or planned, each with its kind. */
  readonly works: ReadonlyMap<string, WorkKind>;
  /** Nouns that head the names of happenings: "World *Cup*", "Gulf *War*". */
  readonly events: ReadonlySet<string>;
  /** Nouns for one and the same body of a country, to the one that stands for it: "army" to "military". */
  readonly sameBody: ReadonlyMap<string, string>;
  /** Prepositions that lead from a noun to whose it is: "the mayor *of* Oslo". */
  readonly ownerPrepositions: ReadonlySet<string>;
  /** Words behind a noun that tell which one is meant: "the price *of* steel". */
  readonly restrictors: ReadonlySet<string>;
  /** Plurals that do not end as plurals do, as things counted: "people". Forms, in lower case. */
  readonly irregularPlurals: ReadonlySet<string>;
  /** The singulars a form may stand for beside its lemma candidates: "gunman" for "gunmen". */
  singulars(form: string): readonly string[];
}

/** The nouns of a language, and how to look one up. */
export interface Nouns extends NounLists {
  /**
   * Looks a noun up, in any case and number; `before` is the word before it, for heads of two words ("armed group",
   * "central bank"). Gives nothing for a noun that the language does not list.
   */
  find(word: string, before?: string): HeadNoun | undefined;
}

const none: ReadonlySet<string> = new Set();

/** No nouns. */
export const noNouns: NounLists = {
  male: none,
  female: none,
  relations: none,
  persons: none,
  groups: none,
  organizations: new Map(),
  places: new Map(),
  works: new Map(),
  events: none,
  sameBody: new Map(),
  ownerPrepositions: none,
  restrictors: none,
  irregularPlurals: none,
  singulars: () => [],
};

/** Adds the look-up to lists of nouns. */
export function nounsOf(lists: NounLists, lemmas: Lemmas): Nouns {
  return {
    ...lists,
    find: (word, before) => {
      const singular = [...lemmas.candidates(word), ...lists.singulars(word)];
      const compounds = before === undefined ? [] : singular.map((noun) => `${before.toLowerCase()} ${noun}`);
      for (const lemma of [...compounds, ...singular]) {
        const found = entryOf(lists, lemma);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

function entryOf(lists: NounLists, lemma: string): HeadNoun | undefined {
  const gender = lists.male.has(lemma) ? "male" : lists.female.has(lemma) ? "female" : undefined;
  const organizationKind = lists.organizations.get(lemma);
  const placeKind = lists.places.get(lemma);
  const workKind = lists.works.get(lemma);
  const types: EntityType[] = [];
  if (gender !== undefined || lists.persons.has(lemma) || lists.relations.has(lemma)) types.push("person");
  if (organizationKind !== undefined) types.push("organization");
  if (lists.groups.has(lemma)) types.push("group");
  if (placeKind !== undefined) types.push("place");
  if (workKind !== undefined) types.push("work");
  if (lists.events.has(lemma)) types.push("event");
  if (types.length === 0) return undefined;
  return {
    lemma,
    types,
    ...(gender !== undefined && { gender }),
    ...(organizationKind !== undefined && { organizationKind }),
    ...(placeKind !== undefined && { placeKind }),
    ...(workKind !== undefined && { workKind }),
  };
}
