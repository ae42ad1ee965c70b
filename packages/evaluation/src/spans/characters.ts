import type { Span } from "@onrecord/core";

/** The places of the characters that spans cover. */
export function charactersOf(spans: readonly Span[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { start, end } of spans) for (let place = start; place < end; place++) places.add(place);
  return places;
}

/** Shared characters over all characters of either; 0 where one has none. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = sharedCharacters(one, other);
  return shared / (one.size + other.size - shared);
}

/** How many characters two have in common. */
export function sharedCharacters(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const place of one) if (other.has(place)) shared++;
  return shared;
}
