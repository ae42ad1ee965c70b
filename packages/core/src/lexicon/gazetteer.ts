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

const capitals: readonly NamedPlace[] = /* @__PURE__ */ countries.flatMap(({ capital, code }) =>
  capital === undefined ? [] : [{ name: capital, kind: "city" as const, country: code }],
);

const places: readonly NamedPlace[] = /* @__PURE__ */ [
  ...countries.map((country): NamedPlace => ({ ...country, kind: "country", country: country.code })),
  ...territories,
  ...worldRegions,
  ...unitedStatesStates,
  ...cities,
  ...capitals.filter((capital) => !cities.some((city) => city.aliases?.includes(capital.name))),
];

const organizations: readonly NamedOrganization[] = /* @__PURE__ */ [
  ...intergovernmentalOrganizations,
  ...movements,
  ...stateBodies,
  ...civilSocietyOrganizations,
  ...mediaOrganizations,
  ...companies,
];

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

/** The organizations of a country that are of a kind: the military ones of "IL". */
export const organizationsOf = (
  country: string,
  kind: NamedOrganization["kind"],
): readonly NamedOrganization[] =>
  organizations.filter((organization) => organization.country === country && organization.kind === kind);

export const isDemonym = (word: string): boolean => startsUpper(word) && placesByDemonym.has(nameKey(word));

/** "US", "U.K.", "EU": a name that stands before nouns as an adjective does. */
export const isPlaceAbbreviation = (word: string): boolean =>
  word.length <= 4 &&
  word === word.toUpperCase() &&
  (placesByKey.has(nameKey(word)) || organizationsByKey.has(nameKey(word)));

const startsUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

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
