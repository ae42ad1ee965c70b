import type { NamedPlace } from "../../index.js";
import { countries } from "./countries.js";
import { cities, territories, unitedStatesStates, worldRegions } from "./places.js";

/** Every place that is known by name: countries, what lies in and across them, cities and capitals. */
export function allPlaces(): readonly NamedPlace[] {
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
