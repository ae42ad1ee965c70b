import { titleKey } from "../../../language/index.js";
import type { Reading } from "../../../reading/index.js";
import type { NameProfile } from "../mention-profile.js";
import { listAt, type Resolution } from "../resolution.js";

/**
 * Merges names of one type that are the same, or that the gazetteer knows as names of one thing: "U.S." and
 * "America", "Israeli" and "Israelis".
 */
export function exactNames({ reading, profiles, clusters }: Resolution): void {
  const byIdentity = new Map<string, number[]>();
  for (const profile of profiles) {
    if (profile.kind !== "name") continue;
    listAt(byIdentity, identityOf(profile, honorificOf(reading, profile))).push(profile.index);
  }
  for (const [first, ...rest] of byIdentity.values())
    for (const other of rest) if (first !== undefined) clusters.merge(first, other);
}

function honorificOf({ tokens, language }: Reading, { title }: NameProfile): string {
  const word = title && tokens[title.head]?.text;
  return language.titles.honorifics.get(titleKey(word ?? "")) ?? "";
}

function identityOf(profile: NameProfile, gender: string): string {
  const { nameType, text, words } = profile;
  if (profile.known !== undefined) return `${nameType}:known:${profile.known.name}`;
  const [known, ...others] = nameType === "organization" ? profile.organizations : profile.places;
  if (known !== undefined && others.length === 0) return `${nameType}:known:${known.name}`;
  // "Mr. Clinton" and "Mrs. Clinton" share no more than a name.
  const shown = nameType === "person" && words.length === 1 ? gender : "";
  return `${nameType}:${words.length > 0 ? words.join(" ") : text}:${shown}`;
}
