import type { KnownRole, Language } from "../../language/index.js";
import { isTagged, type Reading } from "../../reading/index.js";
import type { EntityId, Role } from "../../record/index.js";
import type { MentionProfile, NameProfile, NominalProfile } from "./mention-profile.js";
import { ownerOf, placeOf, titleOwner } from "./owners.js";
import type { Resolution } from "./resolution.js";

/**
 * What a person is said to be: by a title before the name, and by descriptions that name an office or a trade; and
 * what they are known to be beforehand.
 */
export function rolesOf(
  resolution: Resolution,
  members: readonly MentionProfile[],
  idOf: (mention: number) => EntityId | undefined,
  known: readonly KnownRole[] = [],
): readonly Role[] {
  const roles = members.flatMap((member): readonly Role[] => {
    if (member.kind === "pronoun") return [];
    const { title, owner } =
      member.kind === "name" ? titleOf(resolution, member) : tradeOf(resolution, member);
    if (title === undefined) return [];
    const of = owner === undefined ? undefined : idOf(homeOf(resolution, owner));
    return [of === undefined ? { title } : { title, of }];
  });
  const knownRoles = known.map(({ title, of }): Role => {
    const owner = of === undefined ? undefined : mentionNamed(resolution, of);
    const id = owner === undefined ? undefined : idOf(owner);
    return id === undefined ? { title } : { title, of: id };
  });
  return distinct(resolution.reading.language, [...roles, ...knownRoles]);
}

/** Index of the first mention by a name. */
function mentionNamed({ reading, profiles }: Resolution, name: string): number | undefined {
  const { key } = reading.language.names;
  const first = profiles.find(
    (profile) =>
      profile.kind === "name" && [profile.bareText, profile.known?.name ?? ""].map(key).includes(key(name)),
  );
  return first?.index;
}

interface FoundRole {
  readonly title: string | undefined;
  /** Index of the mention that the title belongs to. */
  readonly owner: number | undefined;
}

function titleOf(resolution: Resolution, profile: NameProfile): FoundRole {
  const { reading } = resolution;
  const { title } = profile;
  if (title === undefined) return { title: undefined, owner: undefined };
  const word = reading.tokens[title.head]?.lower.replace(/\.$/, "") ?? "";
  // "Mr." and "Dr." say how somebody is addressed, not what they are.
  if (reading.language.nouns.find(word) === undefined && !reading.language.titles.abbreviations.has(word))
    return { title: undefined, owner: undefined };
  return {
    title: textBetween(reading, title.from, title.to),
    owner: titleOwner(resolution, profile),
  };
}

function tradeOf(resolution: Resolution, profile: NominalProfile): FoundRole {
  const { reading, profiles } = resolution;
  if (!reading.language.titles.nouns.has(profile.head) || profile.number === "plural")
    return { title: undefined, owner: undefined };
  const owner = ownerOf(resolution, profile) ?? possessivePronoun(resolution, profile);
  const owned = owner === undefined ? undefined : profiles[owner]?.mention.tokens;
  const before = owned !== undefined && owned.to <= profile.mention.head ? owned.to : profile.phrase.from;
  const from = skipped(resolution, before, profile.mention.head);
  return { title: textBetween(reading, from, profile.mention.head + 1), owner };
}

/** "*his* lawyer" is the lawyer of whomever "his" means. */
const possessivePronoun = (
  { profiles, startingAt }: Resolution,
  { phrase }: NominalProfile,
): number | undefined => startingAt(phrase.from).find((index) => profiles[index]?.kind === "pronoun");

/** Past determiners and possessive marks. */
function skipped({ reading }: Resolution, from: number, head: number): number {
  let index = from;
  while (index < head && isTagged(reading.tokens[index], "DT", "PDT", "PRP$", "POS")) index += 1;
  return index;
}

const textBetween = (reading: Reading, from: number, to: number): string =>
  reading.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end).replace(/\s+/g, " ");

/** The country that a demonym stands for, where the article names it; else the mention itself. */
function homeOf({ profiles, placeNamed }: Resolution, owner: number): number {
  const profile = profiles[owner];
  const place = profile?.kind === "name" && profile.nameType === "other" ? placeOf(profile) : undefined;
  return (place === undefined ? undefined : placeNamed(place.name)) ?? owner;
}

function distinct({ titles }: Language, roles: readonly Role[]): readonly Role[] {
  const officeKey = ({ title }: Role): string => keyOfOffice(titles, title);
  const found = new Map<string, Role>();
  const owned = new Set(roles.flatMap((role) => (role.of === undefined ? [] : [officeKey(role)])));
  for (const role of roles) {
    // A title with its country or body says more than the title alone.
    if (role.of === undefined && owned.has(officeKey(role))) continue;
    const key = `${officeKey(role)} ${role.of ?? ""}`;
    if (!found.has(key)) found.set(key, role);
  }
  return [...found.values()];
}

/** Equal for titles of one office: "US top diplomat" says once more what "US Secretary of State" said. */
function keyOfOffice(titles: Language["titles"], title: string): string {
  const words = title.toLowerCase().split(" ");
  return String(titles.officesOf(words)[0] ?? words.join(" "));
}
