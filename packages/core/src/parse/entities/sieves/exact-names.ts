import { english } from "../../../language/en/index.js";
import type { NameProfile } from "../mention-profile.js";
import { listAt, type Resolution } from "../resolution.js";

/**
 * Merges names of one type that are the same, or that the gazetteer knows as names of one thing: "U.S." and
 * "America", "Israeli" and "Israelis".
 */
export function exactNames({ document, profiles, clusters }: Resolution): void {
  const byIdentity = new Map<string, number[]>();
  for (const profile of profiles) {
    if (profile.kind !== "name") continue;
    listAt(byIdentity, identityOf(profile, honorificOf(document.tokens, profile))).push(profile.index);
  }
  for (const [first, ...rest] of byIdentity.values())
    for (const other of rest) if (first !== undefined) clusters.merge(first, other);
}

function honorificOf(tokens: Resolution["document"]["tokens"], { title }: NameProfile): string {
  const word = title === undefined ? undefined : tokens[title.head]?.text;
  return english.titles.honorifics.get(word?.toLowerCase().replace(/\.$/, "") ?? "") ?? "";
}

function identityOf(profile: NameProfile, gender: string): string {
  const { nameType, text, words } = profile;
  const known = gazetteerNames(profile);
  if (known.length === 1) return `${nameType}:known:${known[0]}`;
  // "Mr. Clinton" and "Mrs. Clinton" share no more than a name.
  const shown = nameType === "person" && words.length === 1 ? gender : "";
  return `${nameType}:${words.length > 0 ? words.join(" ") : text}:${shown}`;
}

function gazetteerNames({ nameType, text }: NameProfile): readonly string[] {
  if (nameType === "place") return english.names.placesNamed(text).map(({ name }) => name);
  if (nameType === "organization") return english.names.organizationsNamed(text).map(({ name }) => name);
  return nameType === "other" ? english.names.placesOfDemonym(text).map(({ name }) => name) : [];
}
