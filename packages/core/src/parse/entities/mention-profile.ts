import {
  type Gender,
  type HeadNoun,
  type KnownName,
  type Language,
  type NamedOrganization,
  type NamedPlace,
  type Names,
  type Pronoun,
  titleKey,
} from "../../language/index.js";
import {
  isAdjective,
  isConjunction,
  isNoun,
  isTagged,
  type Reading,
  type TaggedToken,
} from "../../reading/index.js";
import type { EntityType } from "../../record/index.js";
import type { NameType } from "../../tagger/index.js";
import type { IndexRange } from "../../text/index.js";
import { type MentionCandidate, nameTypeOf, type TitleBefore, titleBefore } from "../mentions/index.js";
import type { Placing } from "./placing.js";

interface Profile extends Placing {
  /** Its place among the mentions. */
  readonly index: number;
  readonly mention: MentionCandidate;
  /** The words of the mention. */
  readonly text: string;
  readonly number: "singular" | "plural" | undefined;
  readonly gender: Gender | "neuter" | undefined;
}

/** A mention by name. */
export interface NameProfile extends Profile {
  readonly kind: "name";
  readonly nameType: NameType;
  /** The words of the name in comparable form (`nameKey`), without a title. */
  readonly words: readonly string[];
  /** The name without a title. */
  readonly bareText: string;
  readonly title: TitleBefore | undefined;
  /** What the gazetteer has under it, where it names a place, or a people ("Kenyan"), which leads to its place. */
  readonly places: readonly NamedPlace[];
  /** The same of an organization's name. */
  readonly organizations: readonly NamedOrganization[];
  /** What its last word describes: "Justice *Department*". */
  readonly noun: HeadNoun | undefined;
  /** Whom it names, where that is known beforehand. */
  readonly known: KnownName | undefined;
  /** It stands before a noun as an adjective does: "*Israeli* forces". */
  readonly modifies: boolean;
}

/** A mention by description. */
export interface NominalProfile extends Profile {
  readonly kind: "nominal";
  /** The head as the lexicon has it, or in lower case. */
  readonly head: string;
  readonly noun: HeadNoun | undefined;
  readonly types: readonly EntityType[];
  /** The words of the phrase up to its head, in lower case, without determiners and possessors. */
  readonly modifiers: readonly string[];
  readonly determiner: "definite" | "indefinite" | "demonstrative" | "possessive" | "distributive" | "none";
  /** The base phrase: the mention up to its head. */
  readonly phrase: IndexRange;
}

/** A mention by pronoun. */
export interface PronounProfile extends Profile {
  readonly kind: "pronoun";
  readonly pronoun: Pronoun;
}

/** What a mention's own words, and their place in the sentence, tell of the one they refer to. */
export type MentionProfile = NameProfile | NominalProfile | PronounProfile;

/** Reads one mention. `placing` says where it stands. */
export function profileOf(
  reading: Reading,
  mention: MentionCandidate,
  index: number,
  placing: Placing,
): MentionProfile {
  const shared = {
    ...placing,
    index,
    mention,
    text: reading.text.slice(mention.span.start, mention.span.end),
  };
  if (mention.kind === "pronoun") {
    const pronoun = reading.language.pronouns.forms.get(shared.text.toLowerCase()) ?? { person: 3 };
    return { ...shared, kind: "pronoun", pronoun, number: pronoun.number, gender: pronoun.gender };
  }
  return mention.kind === "name" ? nameProfile(reading, shared) : nominalProfile(reading, shared);
}

type Shared = Omit<Profile, "number" | "gender">;

function nameProfile(reading: Reading, shared: Shared): NameProfile {
  const { names, nouns } = reading.language;
  const { tokens, nameType = "other" } = shared.mention;
  const start = nameType === "person" ? nameStart(reading, tokens) : tokens.from;
  const title = nameType === "person" ? titleBefore(reading, start) : undefined;
  const bareText = textOf(reading, { from: start, to: tokens.to });
  const words = names.words(bareText);
  const next = reading.tokens[tokens.to];
  return {
    ...shared,
    kind: "name",
    nameType,
    words,
    title,
    places: placesOf(names, nameType, shared.text),
    organizations: nameType === "organization" ? names.organizationsNamed(shared.text) : [],
    noun: nouns.find(words.at(-1) ?? ""),
    known: knownBy(names, nameType, bareText),
    modifies: isNoun(next) || isAdjective(next),
    bareText,
    number: numberOfName(nameType, reading.tokens[tokens.to - 1]),
    gender: nameType === "person" ? genderOfName(reading, words, title) : undefined,
  };
}

function placesOf(names: Language["names"], type: NameType, text: string): readonly NamedPlace[] {
  if (type === "place") return names.placesNamed(text);
  return type === "other" ? names.placesOfDemonym(text) : [];
}

/** The one who bears a name of that type and is known beforehand; nobody where several do. */
function knownBy(names: Names, type: NameType, text: string): KnownName | undefined {
  const [known, ...others] = names.knownNamed(text).filter((each) => nameTypeOf(each) === type);
  return others.length === 0 ? known : undefined;
}

/** Where the name proper begins, for taggers and readers that count a title to it: "President *Ada Brink*". */
function nameStart({ tokens, language }: Reading, range: IndexRange): number {
  let from = range.from;
  while (from < range.to - 1 && isTitleWord(language, tokens[from]?.text ?? "")) from += 1;
  return from;
}

function isTitleWord({ titles, names, nouns }: Language, word: string): boolean {
  const bare = titleKey(word);
  return (
    titles.honorifics.has(bare) ||
    names.isDemonym(word) ||
    names.articles.includes(bare) ||
    (nouns.find(bare)?.types[0] === "person" && !names.maleGiven.has(bare))
  );
}

/** A people is many ("Israelis"); a body with a plural name is one or many ("Chicago Bulls"). */
function numberOfName(type: NameType, last: TaggedToken | undefined): NameProfile["number"] {
  if (!isTagged(last, "NNS", "NNPS") || type === "person" || type === "place") return "singular";
  return type === "other" ? "plural" : undefined;
}

function genderOfName(
  { tokens, language }: Reading,
  words: readonly string[],
  title: TitleBefore | undefined,
): Gender | undefined {
  const { titles, nouns, names } = language;
  const head = (title && tokens[title.head]?.text) ?? "";
  const shown = titles.honorifics.get(titleKey(head)) ?? nouns.find(head)?.gender;
  if (shown !== undefined) return shown;
  const given = words.length > 1 ? (words[0] ?? "") : "";
  if (names.maleGiven.has(given)) return "male";
  return names.femaleGiven.has(given) ? "female" : undefined;
}

function nominalProfile(reading: Reading, shared: Shared): NominalProfile {
  const { tokens, language } = reading;
  const { tokens: range, head } = shared.mention;
  const token = tokens[head];
  const noun = language.nouns.find(token?.text ?? "", tokens[head - 1]?.text);
  const phrase = { from: range.from, to: head + 1 };
  const words = tokens.slice(phrase.from, phrase.to);
  const plural = isTagged(token, "NNS", "NNPS") || isSeveral(language, token) || words.some(isConjunction);
  const possessive = words.filter(({ pos }) => pos === "POS").at(-1);
  const modifiers = tokens.slice((possessive?.index ?? phrase.from - 1) + 1, head);
  return {
    ...shared,
    kind: "nominal",
    head: noun?.lemma ?? token?.lemma ?? "",
    noun,
    types: typesOf(noun, plural),
    modifiers: modifiers.filter((word) => !isTagged(word, "DT", "PDT", "PRP$")).map(({ lower }) => lower),
    determiner: possessive === undefined ? determinerOf(language, words[0]) : "possessive",
    phrase,
    number: plural || noun?.types[0] === "group" ? "plural" : "singular",
    gender: noun?.gender ?? (noun?.types.includes("person") ? undefined : "neuter"),
  };
}

/** "some", "those", "two", standing for a noun; not "one" and "another". */
const isSeveral = ({ determiners }: Language, token: TaggedToken | undefined): boolean =>
  isTagged(token, "CD", "DT", "PDT", "JJ", "JJS") && !determiners.single.has(token?.lower ?? "");

/** Several persons or bodies are a group; several of anything else are of their own type still. */
function typesOf(noun: HeadNoun | undefined, plural: boolean): readonly EntityType[] {
  if (noun === undefined) return [];
  return plural
    ? noun.types.map((type) => (type === "person" || type === "organization" ? "group" : type))
    : noun.types;
}

function determinerOf(
  { determiners }: Language,
  first: TaggedToken | undefined,
): NominalProfile["determiner"] {
  const word = first?.lower ?? "";
  if (isTagged(first, "PRP$")) return "possessive";
  if (determiners.definite.has(word)) return "definite";
  if (determiners.demonstrative.has(word)) return "demonstrative";
  if (determiners.distributive.has(word)) return "distributive";
  return isTagged(first, "DT", "CD") ? "indefinite" : "none";
}

function textOf({ text, tokens }: Reading, { from, to }: IndexRange): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
