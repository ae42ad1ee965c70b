import { countries } from "./countries.js";
import { nameKey } from "./name-key.js";
import {
  civilSocietyOrganizations,
  companies,
  intergovernmentalOrganizations,
  mediaOrganizations,
  movements,
  type NamedOrganization,
  stateBodies,
} from "./organizations.js";
import { cities, type NamedPlace, territories, unitedStatesStates, worldRegions } from "./places.js";

const places = /* @__PURE__ */ allPlaces();
const organizations = /* @__PURE__ */ allOrganizations();
const placesByKey = /* @__PURE__ */ indexByKey(places, ({ name, aliases = [] }) => [name, ...aliases]);
const placesByDemonym = /* @__PURE__ */ indexByKey(places, ({ demonyms = [] }) =>
  demonyms.flatMap((demonym) => [demonym, `${demonym}s`]),
);
const organizationsByKey = /* @__PURE__ */ indexByKey(organizations, ({ name, aliases = [] }) => [
  name,
  ...aliases,
]);

/** Every place that bears the name; more than one where the name is ambiguous ("Georgia"). */
export const placesNamed = (name: string): readonly NamedPlace[] => placesByKey.get(nameKey(name)) ?? [];

/** Every place whose people, or whose things, are called by the word: "Israeli", "Britons". */
export const placesOfDemonym = (word: string): readonly NamedPlace[] =>
  placesByDemonym.get(nameKey(word)) ?? [];

/** Every organization that bears the name. */
export const organizationsNamed = (name: string): readonly NamedOrganization[] =>
  organizationsByKey.get(nameKey(name)) ?? [];

/** Whether a word, as written, is a demonym: "Polish", not "polish". */
export const isDemonym = (word: string): boolean => startsUpper(word) && placesByDemonym.has(nameKey(word));

/** "US", "U.K.", "EU": a name that stands before nouns as an adjective does. */
export const isPlaceAbbreviation = (word: string): boolean =>
  word.length <= 4 &&
  word === word.toUpperCase() &&
  (placesByKey.has(nameKey(word)) || organizationsByKey.has(nameKey(word)));

const startsUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

function allPlaces(): readonly NamedPlace[] {
  const countryPlaces = countries.map(
    (country): NamedPlace => ({ ...country, kind: "country", country: country.code }),
  );
  // Washington stands among the cities, with its other names.
  const listed = new Set(cities.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const capitals = countries.flatMap(({ capital, code }): readonly NamedPlace[] =>
    capital === undefined || listed.has(capital) ? [] : [{ name: capital, kind: "city", country: code }],
  );
  return [...countryPlaces, ...territories, ...worldRegions, ...unitedStatesStates, ...cities, ...capitals];
}

function allOrganizations(): readonly NamedOrganization[] {
  return [
    ...intergovernmentalOrganizations,
    ...movements,
    ...stateBodies,
    ...civilSocietyOrganizations,
    ...mediaOrganizations,
    ...companies,
  ];
}

function indexByKey<T>(
  entries: readonly T[],
  namesOf: (entry: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of new Set(namesOf(entry).map(nameKey))) {
      const found = index.get(key);
      if (found === undefined) index.set(key, [entry]);
      else found.push(entry);
    }
  }
  return index;
}
