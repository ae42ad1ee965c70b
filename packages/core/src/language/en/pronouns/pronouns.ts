import type { Pronoun } from "../../index.js";

const he: Pronoun = { person: 3, number: "singular", gender: "male" };
const she: Pronoun = { person: 3, number: "singular", gender: "female" };
const it: Pronoun = { person: 3, number: "singular", gender: "neuter" };
const they: Pronoun = { person: 3, number: "plural" };
const first: Pronoun = { person: 1, number: "singular" };
const we: Pronoun = { person: 1, number: "plural" };
const you: Pronoun = { person: 2 };

/** The personal, possessive, reflexive and relative pronouns, in lower case. */
export const pronounForms: ReadonlyMap<string, Pronoun> = new Map([
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

/** Pronouns by which a source speaks of itself, in its own words or in reported ones. */
export const selfSubjects: ReadonlySet<string> = new Set(["i", "we", "he", "she", "it", "they"]);

/** Subjects by which a source speaks of itself in its own words. */
export const firstSubjects: ReadonlySet<string> = new Set(["i", "we"]);

/** The subject that may be empty: "*it* is raining". */
export const expletives: ReadonlySet<string> = new Set(["it"]);

/** Relative pronouns that open a clause behind a comma: "Ada Brink, *who* runs the port". */
export const relativeOpeners: ReadonlySet<string> = new Set(["who", "which", "whose"]);

/** The country is written as no pronoun is. */
export const notPronouns: ReadonlySet<string> = new Set(["US"]);
