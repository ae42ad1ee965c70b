import { english } from "../../language/en/index.js";
import { type Gender, type HeadNoun, type Pronoun, titleKey } from "../../language/index.js";
import type { EntityType } from "../../record/index.js";
import type { NameType, TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";
import { type MentionCandidate, type TitleBefore, titleBefore } from "../mentions/index.js";
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
  document: TextDocument,
  tags: readonly TokenTags[],
  mention: MentionCandidate,
  index: number,
  placing: Placing,
): MentionProfile {
  const shared = {
    ...placing,
    index,
    mention,
    text: document.text.slice(mention.span.start, mention.span.end),
  };
  if (mention.kind === "pronoun") {
    const pronoun = english.pronouns.forms.get(shared.text.toLowerCase()) ?? { person: 3 };
    return { ...shared, kind: "pronoun", pronoun, number: pronoun.number, gender: pronoun.gender };
  }
  return mention.kind === "name"
    ? nameProfile(document, tags, shared)
    : nominalProfile(document, tags, shared);
}

type Shared = Omit<Profile, "number" | "gender">;

function nameProfile(document: TextDocument, tags: readonly TokenTags[], shared: Shared): NameProfile {
  const { tokens, nameType = "other" } = shared.mention;
  const start = nameType === "person" ? nameStart(document, tokens) : tokens.from;
  const title = nameType === "person" ? titleBefore(document, tags, start) : undefined;
  const words = english.names.words(textOf(document, { from: start, to: tokens.to }));
  return {
    ...shared,
    kind: "name",
    nameType,
    words,
    title,
    modifies: /^(?:NN|JJ)/.test(tags[tokens.to]?.pos ?? ""),
    bareText: textOf(document, { from: start, to: tokens.to }),
    number: numberOfName(nameType, tags[tokens.to - 1]?.pos),
    gender: nameType === "person" ? genderOfName(document, words, title) : undefined,
  };
}

/** Where the name proper begins, for taggers and readers that count a title to it: "President *Ada Brink*". */
function nameStart(document: TextDocument, tokens: IndexRange): number {
  let from = tokens.from;
  while (from < tokens.to - 1 && isTitleWord(document.tokens[from]?.text ?? "")) from += 1;
  return from;
}

function isTitleWord(word: string): boolean {
  const bare = titleKey(word);
  return (
    english.titles.honorifics.has(bare) ||
    english.names.isDemonym(word) ||
    bare === "the" ||
    (english.nouns.find(bare)?.types[0] === "person" && !english.names.maleGiven.has(bare))
  );
}

/** A people is many ("Israelis"); a body with a plural name is one or many ("Chicago Bulls"). */
function numberOfName(type: NameType, pos: string | undefined): NameProfile["number"] {
  if (!/^NNP?S$/.test(pos ?? "") || type === "person" || type === "place") return "singular";
  return type === "other" ? "plural" : undefined;
}

function genderOfName(
  document: TextDocument,
  words: readonly string[],
  title: TitleBefore | undefined,
): Gender | undefined {
  const head = title === undefined ? "" : (document.tokens[title.head]?.text ?? "");
  const shown = english.titles.honorifics.get(titleKey(head)) ?? english.nouns.find(head)?.gender;
  if (shown !== undefined) return shown;
  const given = words.length > 1 ? (words[0] ?? "") : "";
  return english.names.maleGiven.has(given)
    ? "male"
    : english.names.femaleGiven.has(given)
      ? "female"
      : undefined;
}

function nominalProfile(document: TextDocument, tags: readonly TokenTags[], shared: Shared): NominalProfile {
  const { tokens, head } = shared.mention;
  const word = document.tokens[head]?.text ?? "";
  const noun = english.nouns.find(word, document.tokens[head - 1]?.text);
  const phrase = { from: tokens.from, to: head + 1 };
  const pos = tags[head]?.pos ?? "";
  const plural = pos === "NNS" || pos === "NNPS" || isSeveral(pos, word) || coordinates(tags, phrase);
  const possessive = lastIndex(phrase, (index) => tags[index]?.pos === "POS");
  const modifiers = words(document, tags, { from: (possessive ?? phrase.from - 1) + 1, to: head });
  return {
    ...shared,
    kind: "nominal",
    head: noun?.lemma ?? english.lemmas.of(word, pos),
    noun,
    types: typesOf(noun, plural),
    modifiers,
    determiner: possessive === undefined ? determinerOf(document, tags, phrase.from) : "possessive",
    phrase,
    number: plural || noun?.types[0] === "group" ? "plural" : pos === "" ? undefined : "singular",
    gender: noun?.gender ?? (noun?.types.includes("person") ? undefined : "neuter"),
  };
}

/** "some", "those", "two", standing for a noun; not "one" and "another". */
const isSeveral = (pos: string, word: string): boolean =>
  /^(?:CD|DT|PDT|JJ|JJS)$/.test(pos) && !english.determiners.single.has(word.toLowerCase());

const coordinates = (tags: readonly TokenTags[], phrase: IndexRange): boolean =>
  lastIndex(phrase, (index) => tags[index]?.pos === "CC") !== undefined;

/** Several persons or bodies are a group; several of anything else are of their own type still. */
function typesOf(noun: HeadNoun | undefined, plural: boolean): readonly EntityType[] {
  if (noun === undefined) return [];
  return plural
    ? noun.types.map((type) => (type === "person" || type === "organization" ? "group" : type))
    : noun.types;
}

function determinerOf(
  document: TextDocument,
  tags: readonly TokenTags[],
  first: number,
): NominalProfile["determiner"] {
  const word = document.tokens[first]?.text.toLowerCase() ?? "";
  if (tags[first]?.pos === "PRP$") return "possessive";
  if (english.determiners.definite.has(word)) return "definite";
  if (english.determiners.demonstrative.has(word)) return "demonstrative";
  if (english.determiners.distributive.has(word)) return "distributive";
  return tags[first]?.pos === "DT" || tags[first]?.pos === "CD" ? "indefinite" : "none";
}

function words(document: TextDocument, tags: readonly TokenTags[], range: IndexRange): readonly string[] {
  const found: string[] = [];
  for (let index = range.from; index < range.to; index++) {
    const pos = tags[index]?.pos ?? "";
    if (pos !== "DT" && pos !== "PDT" && pos !== "PRP$")
      found.push(document.tokens[index]?.text.toLowerCase() ?? "");
  }
  return found;
}

function lastIndex(range: IndexRange, holds: (index: number) => boolean): number | undefined {
  for (let index = range.to - 1; index >= range.from; index--) if (holds(index)) return index;
  return undefined;
}

function textOf(document: TextDocument, tokens: IndexRange): string {
  return document.text.slice(document.tokens[tokens.from]?.start, document.tokens[tokens.to - 1]?.end);
}
