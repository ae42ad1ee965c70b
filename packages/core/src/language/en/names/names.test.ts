import { describe, expect, it } from "vitest";
import { english } from "../index.js";
import { countries } from "./countries.js";
import * as organizations from "./organizations.js";
import * as places from "./places.js";

const { placesNamed, placesOfDemonym, organizationsNamed, isDemonym, isPlaceAbbreviation, key } =
  english.names;
const allOrganizations = Object.values(organizations).flat();
const allPlaces = Object.values(places).flat();

describe("countries", () => {
  it("have codes and Wikidata items of their own", () => {
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    const items = [...countries, ...allPlaces, ...allOrganizations].flatMap(({ wikidata }) => wikidata ?? []);
    expect(new Set(items).size).toBe(items.length);
    for (const item of items) expect(item).toMatch(/^Q[1-9][0-9]*$/);
  });

  it("are all of ISO 3166-1, and Kosovo", () => {
    expect(countries.filter(({ code }) => code !== "XK")).toHaveLength(249);
    for (const { code } of countries) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it("are where places and organizations lie", () => {
    const codes = new Set(countries.map(({ code }) => code));
    for (const { name, country } of [...allPlaces, ...allOrganizations])
      if (country !== undefined) expect(codes, name).toContain(country);
  });
});

describe("placesNamed", () => {
  it("knows names, abbreviations and capitals, with or without marks and articles", () => {
    expect(placesNamed("U.S.")).toEqual(placesNamed("United States"));
    expect(placesNamed("the Netherlands")[0]).toMatchObject({ kind: "country", country: "NL" });
    expect(placesNamed("Côte d’Ivoire")[0]).toMatchObject({ country: "CI" });
    expect(placesNamed("Nairobi")).toEqual([{ name: "Nairobi", kind: "city", country: "KE" }]);
  });

  it("gives all bearers of a name", () => {
    expect(placesNamed("Georgia").map(({ country }) => country)).toEqual(["GE", "US"]);
    expect(placesNamed("Washington").map(({ kind }) => kind)).toEqual(["region", "city"]);
  });

  it("gives nothing for others", () => {
    expect(placesNamed("Middle of nowhere")).toEqual([]);
    expect(placesNamed("")).toEqual([]);
  });
});

describe("placesOfDemonym", () => {
  it("knows adjectives and peoples, singular and plural", () => {
    for (const word of ["Israeli", "Israelis"]) expect(placesOfDemonym(word)[0]?.name).toBe("Israel");
    expect(placesOfDemonym("Gazans")[0]?.name).toBe("Gaza Strip");
    expect(isDemonym("Polish")).toBe(true);
    expect(isDemonym("polish")).toBe(false);
  });
});

describe("organizationsNamed", () => {
  it("knows names and abbreviations", () => {
    expect(organizationsNamed("U.N.")).toEqual(organizationsNamed("United Nations"));
    expect(organizationsNamed("Hizbollah")[0]).toMatchObject({ name: "Hezbollah", country: "LB" });
  });
});

it("tells abbreviations that stand before nouns", () => {
  expect(["US", "U.K.", "EU", "UN"].every(isPlaceAbbreviation)).toBe(true);
  expect(["us", "Oman", "NN"].some(isPlaceAbbreviation)).toBe(false);
});

it("compares names without case, stops, marks, article and possessive mark", () => {
  expect(key("The U.S.’s")).toBe("us");
  expect(key("São  Paulo")).toBe("sao paulo");
});
