import { english } from "../../language/en/index.js";
import type { NamedPlace } from "../../language/index.js";
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

function possessor({ tags, endingAt }: Resolution, from: number, head: number): number | undefined {
  for (let index = head - 1; index > from; index--) {
    if (tags[index]?.pos === "POS") return endingAt(index - 1)[0];
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
  profile?.kind === "name" &&
  (profile.nameType !== "other" || english.names.placesOfDemonym(profile.text).length > 0);

/**
 * The mention that a title before a name belongs to. In "French President A and Prime Minister B" the second
 * office is of the first one's country too.
 */
export function titleOwner(resolution: Resolution, { title }: NameProfile): number | undefined {
  if (title === undefined) return undefined;
  if (title.of !== undefined) return resolution.endingAt(title.of)[0];
  const words = resolution.document.tokens.slice(title.from, title.to).map(({ text }) => text.toLowerCase());
  if (resolution.tags[title.from - 1]?.pos !== "CC" || english.titles.officesOf(words).length === 0)
    return undefined;
  const joined = resolution.endingAt(title.from - 2).map((index) => resolution.profiles[index]);
  const before = joined.find((profile) => profile?.kind === "name" && profile.title !== undefined);
  return before?.kind === "name" ? titleOwner(resolution, before) : undefined;
}

/** What follows "of", "for" or "in" behind a head. */
function complement({ document, profiles, startingAt }: Resolution, preposition: number): number | undefined {
  const word = document.tokens[preposition]?.text;
  if (!english.nouns.ownerPrepositions.has(word ?? "")) return undefined;
  const next = document.tokens[preposition + 1]?.text === "the" ? [1, 2] : [1];
  return next
    .flatMap((step) => startingAt(preposition + step))
    .find((index) => profiles[index]?.kind !== "pronoun");
}

/** The one place of the gazetteer that a name means: the place itself, or the place of a demonym. */
export function placeOf({ nameType, text }: NameProfile): NamedPlace | undefined {
  const found =
    nameType === "place"
      ? english.names.placesNamed(text)
      : nameType === "other"
        ? english.names.placesOfDemonym(text)
        : [];
  return found.length === 1 ? found[0] : undefined;
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
  { document, profiles }: Resolution,
  { modifiers, phrase }: NominalProfile,
  owner: number | undefined,
): readonly string[] {
  const tokens = owner === undefined ? undefined : profiles[owner]?.mention.tokens;
  if (tokens === undefined || tokens.from < phrase.from || tokens.to > phrase.to) return modifiers;
  const owned = new Set<string>();
  for (let index = tokens.from; index < tokens.to; index++)
    owned.add(document.tokens[index]?.text.toLowerCase() ?? "");
  return modifiers.filter((word) => !owned.has(word));
}
