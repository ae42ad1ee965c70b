/** Grammatical gender of a person, where a word shows it. */
export type Gender = "male" | "female";

/** What stands before a person's name or says what they are. Words as `titleKey` gives them. */
export interface TitleLists {
  /** Forms of address before a name, and the gender they show: "Mr.", "Dr.". */
  readonly honorifics: ReadonlyMap<string, Gender | undefined>;
  /** Titles in the shortened form that stands before a name, with the full form: "sen" for "senator". */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Nouns that head a title before a name or after it: "Vice *President* Smith", "Smith, a *lawyer*". */
  readonly nouns: ReadonlySet<string>;
  /** Titles that can stand for one office where country or body agree, one list an office. */
  readonly offices: readonly (readonly string[])[];
  /** Words that lead from a title's head to what it is over: "Minister *of* Finance". */
  readonly joints: ReadonlySet<string>;
}

/** The titles of a language, and how to look an office up. */
export interface Titles extends TitleLists {
  /**
   * The offices that words in lower case can mean, by the longest known title they end in: "former foreign minister"
   * is a foreign minister. Offices are indexes into `offices`.
   */
  officesOf(words: readonly string[]): readonly number[];
}

/** No titles. */
export const noTitles: TitleLists = {
  honorifics: new Map(),
  abbreviations: new Map(),
  nouns: new Set(),
  offices: [],
  joints: new Set(),
};

/** A word as the lists of titles have it: in lower case, without the stop of an abbreviation. */
export function titleKey(word: string): string {
  return word.toLowerCase().replace(/\.$/, "");
}

/** Adds the look-up to lists of titles. */
export function titlesOf(lists: TitleLists): Titles {
  const officesByTitle = new Map<string, number[]>();
  lists.offices.forEach((titles, office) => {
    for (const title of titles) officesByTitle.set(title, [...(officesByTitle.get(title) ?? []), office]);
  });
  return {
    ...lists,
    officesOf: (words) => {
      const full = words.map((word) => lists.abbreviations.get(word.replace(/\.$/, "")) ?? word);
      for (let start = 0; start < full.length; start++) {
        const found = officesByTitle.get(full.slice(start).join(" "));
        if (found !== undefined) return found;
      }
      return [];
    },
  };
}
