import type { Gender } from "./titles.js";

/** What a pronoun tells of the one it stands for. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  /** Absent where the word is used of one and of many ("you", "who"). */
  readonly number?: "singular" | "plural";
  /** "neuter" is "it"; absent where the word tells nothing. */
  readonly gender?: Gender | "neuter";
  /** It comes right behind the words it stands for: "Smith, *who* …". */
  readonly relative?: true;
  /** It stands for its own clause's subject: "they hurt *themselves*". */
  readonly reflexive?: true;
}

/** The pronouns of a language, in lower case. */
export interface Pronouns {
  /** The personal, possessive, reflexive and relative pronouns, in every form. */
  readonly forms: ReadonlyMap<string, Pronoun>;
  /** Subjects by which a source speaks of itself, in its own words or in reported ones. */
  readonly selfSubjects: ReadonlySet<string>;
  /** Subjects by which a source speaks of itself in its own words. */
  readonly firstSubjects: ReadonlySet<string>;
  /** The subject that may be empty: "*it* is raining". */
  readonly expletives: ReadonlySet<string>;
  /** Relative pronouns that open a clause behind a comma: "Ada Brink, *who* runs the port". */
  readonly relativeOpeners: ReadonlySet<string>;
  /** Words that are pronouns but for how they are written: "US". As printed. */
  readonly notPronouns: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** No pronouns. */
export const noPronouns: Pronouns = {
  forms: new Map(),
  selfSubjects: none,
  firstSubjects: none,
  expletives: none,
  relativeOpeners: none,
  notPronouns: none,
};
