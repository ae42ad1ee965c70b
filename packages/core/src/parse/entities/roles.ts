import { english } from "../../language/en/index.js";
import type { EntityId, Role } from "../../record/index.js";
import type { MentionProfile, NameProfile, NominalProfile } from "./mention-profile.js";
import { ownerOf, placeOf, titleOwner } from "./owners.js";
import type { Resolution } from "./resolution.js";

/** What a person is said to be: by a title before the name, and by descriptions that name an office or a trade. */
export function rolesOf(
  resolution: Resolution,
  members: readonly MentionProfile[],
  idOf: (mention: number) => EntityId | undefined,
): readonly Role[] {
  const roles = members.flatMap((member): readonly Role[] => {
    if (member.kind === "pronoun") return [];
    const { title, owner } =
      member.kind === "name" ? titleOf(resolution, member) : tradeOf(resolution, member);
    if (title === undefined) return [];
    const of = owner === undefined ? undefined : idOf(homeOf(resolution, owner));
    return [of === undefined ? { title } : { title, of }];
  });
  return distinct(roles);
}

interface FoundRole {
  readonly title: string | undefined;
  /** Index of the mention that the title belongs to. */
  readonly owner: number | undefined;
}

function titleOf(resolution: Resolution, profile: NameProfile): FoundRole {
  const { document } = resolution;
  const { title } = profile;
  if (title === undefined) return { title: undefined, owner: undefined };
  const word = document.tokens[title.head]?.text.toLowerCase().replace(/\.$/, "") ?? "";
  // "Mr." and "Dr." say how somebody is addressed, not what they are.
  if (english.nouns.find(word) === undefined && !english.titles.abbreviations.has(word))
    return { title: undefined, owner: undefined };
  return {
    title: textBetween(document, title.from, title.to),
    owner: titleOwner(resolution, profile),
  };
}

function tradeOf(resolution: Resolution, profile: NominalProfile): FoundRole {
  const { document, profiles } = resolution;
  if (!english.titles.nouns.has(profile.head) || profile.number === "plural")
    return { title: undefined, owner: undefined };
  const owner = ownerOf(resolution, profile) ?? possessivePronoun(resolution, profile);
  const owned = owner === undefined ? undefined : profiles[owner]?.mention.tokens;
  const before = owned !== undefined && owned.to <= profile.mention.head ? owned.to : profile.phrase.from;
  const from = skipped(resolution, before, profile.mention.head);
  return { title: textBetween(document, from, profile.mention.head + 1), owner };
}

/** "*his* lawyer" is the lawyer of whomever "his" means. */
const possessivePronoun = (
  { profiles, startingAt }: Resolution,
  { phrase }: NominalProfile,
): number | undefined => startingAt(phrase.from).find((index) => profiles[index]?.kind === "pronoun");

/** Past determiners and possessive marks. */
function skipped({ tags }: Resolution, from: number, head: number): number {
  let index = from;
  while (index < head && /^(?:DT|PDT|PRP\$|POS)$/.test(tags[index]?.pos ?? "")) index += 1;
  return index;
}

const textBetween = (document: Resolution["document"], from: number, to: number): string =>
  document.text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end).replace(/\s+/g, " ");

/** The country that a demonym stands for, where the article names it; else the mention itself. */
function homeOf({ profiles, placeNamed }: Resolution, owner: number): number {
  const profile = profiles[owner];
  const place = profile?.kind === "name" && profile.nameType === "other" ? placeOf(profile) : undefined;
  return (place === undefined ? undefined : placeNamed(place.name)) ?? owner;
}

function distinct(roles: readonly Role[]): readonly Role[] {
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
function officeKey({ title }: Role): string {
  const words = title.toLowerCase().split(" ");
  return String(english.titles.officesOf(words)[0] ?? words.join(" "));
}
