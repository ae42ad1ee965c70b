import type { Names } from "../../language/index.js";
import type { Reading } from "../../reading/index.js";
import type { PlaceKind } from "../../record/index.js";
import type { NameType } from "../../tagger/index.js";
import { apposedType } from "./apposed-type.js";
import { nameTypeOf } from "./known-names.js";
import type { NameMention } from "./name-mention.js";

/**
 * Votes for the type of a name, in mentions that the tagger is sure of. Set on the CoNLL-2003 dev articles, as is
 * the rule that places and organizations are left as tagged: "Chicago" is a city here and its team there.
 */
const votes = {
  /** The gazetteer knows the name: so much for its type, however often it comes. */
  known: 1,
  /** And so much for each mention of a body or a people; a place's name is too often a person's ("Jordan"). */
  knownMention: 0.8,
  /** The name is the last word of a person's full name in the article. */
  lastName: 2,
  /** The name is the first word of a longer organization's name in the article. */
  firstWord: 2,
  /** A description stands beside the name and says what it names. */
  apposed: 1.5,
  /** By so much a type must win over the tagger's. */
  margin: 0.5,
} as const;

/** Gives names that are spelled alike one type, where the tagger and what is known tell clearly which. */
export function withSettledTypes(reading: Reading, tagged: readonly NameMention[]): readonly NameMention[] {
  const { names: known } = reading.language;
  const names = tagged.map((name) => {
    const type = apposedType(reading, name.tokens);
    return type === undefined || sureness(reading, name) + votes.margin > votes.apposed
      ? name
      : { ...name, nameType: type };
  });
  const textOf = ({ span }: NameMention): string => reading.text.slice(span.start, span.end);
  const lastNames = new Set(
    names.flatMap((name) => (name.nameType === "person" ? known.words(textOf(name)).slice(1).slice(-1) : [])),
  );
  const firstWords = new Set(
    names.flatMap((name) =>
      name.nameType === "organization" ? known.words(textOf(name)).slice(0, -1).slice(0, 1) : [],
    ),
  );
  const polls = new Map<string, Poll>();
  for (const name of names) {
    const key = known.key(textOf(name));
    const poll = polls.get(key) ?? openPoll(known, textOf(name), lastNames.has(key), firstWords.has(key));
    poll[name.nameType] += sureness(reading, name);
    if (isKnownBody(known, textOf(name))) poll.organization += votes.knownMention;
    if (known.isDemonym(textOf(name))) poll.other += votes.knownMention;
    polls.set(key, poll);
  }
  return names.map((name) => ({
    ...name,
    nameType: typeKnown(known, textOf(name)) ?? settled(name.nameType, polls.get(known.key(textOf(name)))),
  }));
}

/** The type of a name whose bearer is known beforehand, unless several are. */
function typeKnown(names: Names, text: string): NameType | undefined {
  const [known, ...others] = names.knownNamed(text);
  return known === undefined || others.length > 0 ? undefined : nameTypeOf(known);
}

type Poll = Record<NameType, number>;

function openPoll(names: Names, text: string, isLastName: boolean, isFirstWord: boolean): Poll {
  const poll: Poll = {
    person: isLastName ? votes.lastName : 0,
    organization: isFirstWord ? votes.firstWord : 0,
    place: 0,
    other: 0,
  };
  for (const type of knownTypes(names, text)) poll[type] += votes.known;
  return poll;
}

/** Kinds of places whose names name no other things ("Mediterranean"). */
const settlements: ReadonlySet<PlaceKind> = new Set(["country", "territory", "city"]);

/** Whether the gazetteer has an organization of that name; not a company, named after people and things. */
const isKnownBody = (names: Names, text: string): boolean =>
  names.organizationsNamed(text).some(({ kind }) => kind !== "company");

/** The types the gazetteer has for a name. */
function knownTypes(names: Names, text: string): readonly NameType[] {
  const types: NameType[] = [];
  if (names.isDemonym(text)) types.push("other");
  if (names.placesNamed(text).some(({ kind }) => settlements.has(kind))) types.push("place");
  if (isKnownBody(names, text)) types.push("organization");
  return types;
}

/** Mean probability of the labels of a name's tokens. */
function sureness({ tokens }: Reading, { tokens: { from, to } }: NameMention): number {
  return tokens.slice(from, to).reduce((sum, { nameProbability }) => sum + nameProbability, 0) / (to - from);
}

const nameTypes: readonly NameType[] = ["person", "organization", "place", "other"];

function settled(own: NameType, poll: Poll | undefined): NameType {
  if (poll === undefined) return own;
  const winner = nameTypes.reduce((best, type) => (poll[type] > poll[best] ? type : best), own);
  const siteOrBody = isSiteOrBody(own) && isSiteOrBody(winner);
  return !siteOrBody && poll[winner] - poll[own] >= votes.margin ? winner : own;
}

const isSiteOrBody = (type: NameType): boolean => type === "place" || type === "organization";
