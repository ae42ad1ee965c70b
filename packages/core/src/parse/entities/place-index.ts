import type { MentionProfile } from "./mention-profile.js";
import { placeOf } from "./owners.js";
import type { Resolution } from "./resolution.js";

/** Indexes the places that are named by the gazetteer's names for them. */
export function placeIndex(profiles: readonly MentionProfile[]): Resolution["placeNamed"] {
  const first = new Map<string, number>();
  for (const profile of profiles) {
    const place = profile.kind === "name" && profile.nameType === "place" ? placeOf(profile) : undefined;
    if (place !== undefined && !first.has(place.name)) first.set(place.name, profile.index);
  }
  return (name) => first.get(name);
}
