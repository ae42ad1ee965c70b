import type { NamedPlace } from "../../language/index.js";
import { isConjunction } from "../../reading/index.js";
import type { MentionProfile, NameProfile, NominalProfile } from "./mention-profile.js";
import type { Resolution } from "./resolution.js";

/**
 * The mention that a description belongs to: its possessor ("*Israel's* army"), a name within it ("the *US* top
 * diplomat"), or what follows it ("the president of *France*"). Gives the mention's index.
 */
export function ownerOf(resolution: Resolution, { phrase, mention }: NominalProfile): number | undefined {
  return (
    possessor(resolution, phrase.from, mention.head) ??
    nameWithin(resolution, phrase.from, mention.head) ??
    complement(resolution, mention.head + 1)
  );
}

function possessor({ reading, endingAt }: Resolution, from: number, head: number): number | undefined {
  for (let index = head - 1; index > from; index--) {
    if (reading.tokens[index]?.pos === "POS") return endingAt(index - 1)[0];
  }
  return undefined;
}

function nameWithin({ profiles, startingAt }: Resolution, from: number, head: number): number | undefined {
  for (let token = from; token < head; token++) {
    const name = startingAt(token).find((index) => canOwn(profiles[index]));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A person, a body, a place or a demonym; not "Republican". */
const canOwn = (profile: MentionProfile | undefined): boolean =>
  profile?.kind === "name" && (profile.nameType !== "other" || profile.places.length > 0);

/**
 * The mention that a title before a name belongs to. In "French President A and Prime Minister B" the second
 * office is of the first one's country too.
 */
export function titleOwner(resolution: Resolution, { title }: NameProfile): number | undefined {
  if (title === undefined) return undefined;
  if (title.of !== undefined) return resolution.endingAt(title.of)[0];
  const { tokens, language } = resolution.reading;
  const words = tokens.slice(title.from, title.to).map(({ text }) => text.toLowerCase());
  if (!isConjunction(tokens[title.from - 1]) || language.titles.officesOf(words).length === 0)
    return undefined;
  const joined = resolution.endingAt(title.from - 2).map((index) => resolution.profiles[index]);
  const before = joined.find((profile) => profile?.kind === "name" && profile.title !== undefined);
  return before?.kind === "name" ? titleOwner(resolution, before) : undefined;
}

/** What follows "of", "for" or "in" behind a head. */
function complement({ reading, profiles, startingAt }: Resolution, preposition: number): number | undefined {
  const { tokens, language } = reading;
  if (!language.nouns.ownerPrepositions.has(tokens[preposition]?.text ?? "")) return undefined;
  const next = tokens[preposition + 1]?.text === "the" ? [1, 2] : [1];
  return next
    .flatMap((step) => startingAt(preposition + step))
    .find((index) => profiles[index]?.kind !== "pronoun");
}

/** The one place of the gazetteer that a name means: the place itself, or the place of a demonym. */
export function placeOf({ places }: NameProfile): NamedPlace | undefined {
  return places.length === 1 ? places[0] : undefined;
}

/** The place that a mention's cluster means, if the gazetteer knows it. */
export function placeOfCluster({ clusters }: Resolution, mention: number): NamedPlace | undefined {
  const [first] = clusters.traits(mention).names;
  return first === undefined ? undefined : placeOf(first);
}

/** Equal for owners that are one: "Israel's" and "Israeli". */
export function ownerKey(resolution: Resolution, mention: number): string {
  const place = placeOfCluster(resolution, mention);
  return place === undefined ? `mention ${resolution.clusters.root(mention)}` : `place ${place.name}`;
}

/** The words of a description that are not its owner's. */
export function ownModifiers(
  { reading, profiles }: Resolution,
  { modifiers, phrase }: NominalProfile,
  owner: number | undefined,
): readonly string[] {
  const tokens = owner === undefined ? undefined : profiles[owner]?.mention.tokens;
  if (tokens === undefined || tokens.from < phrase.from || tokens.to > phrase.to) return modifiers;
  const owned = new Set<string>();
  for (let index = tokens.from; index < tokens.to; index++) owned.add(reading.tokens[index]?.lower ?? "");
  return modifiers.filter((word) => !owned.has(word));
}
