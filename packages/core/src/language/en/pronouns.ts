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

const he: Pronoun = { person: 3, number: "singular", gender: "male" };
const she: Pronoun = { person: 3, number: "singular", gender: "female" };
const it: Pronoun = { person: 3, number: "singular", gender: "neuter" };
const they: Pronoun = { person: 3, number: "plural" };
const first: Pronoun = { person: 1, number: "singular" };
const we: Pronoun = { person: 1, number: "plural" };
const you: Pronoun = { person: 2 };

/** The personal, possessive, reflexive and relative pronouns, in lower case. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ["he", he],
  ["him", he],
  ["his", he],
  ["himself", { ...he, reflexive: true }],
  ["she", she],
  ["her", she],
  ["hers", she],
  ["herself", { ...she, reflexive: true }],
  ["it", it],
  ["its", it],
  ["itself", { ...it, reflexive: true }],
  ["they", they],
  ["them", they],
  ["their", they],
  ["theirs", they],
  ["themselves", { ...they, reflexive: true }],
  ["i", first],
  ["me", first],
  ["my", first],
  ["mine", first],
  ["myself", { ...first, reflexive: true }],
  ["we", we],
  ["us", we],
  ["our", we],
  ["ours", we],
  ["ourselves", { ...we, reflexive: true }],
  ["you", you],
  ["your", you],
  ["yours", you],
  ["yourself", { ...you, reflexive: true }],
  ["yourselves", { ...you, reflexive: true }],
  ["who", { person: 3, relative: true }],
  ["whom", { person: 3, relative: true }],
  ["whose", { person: 3, relative: true }],
  ["that", { person: 3, relative: true }],
  ["which", { person: 3, gender: "neuter", relative: true }],
]);
