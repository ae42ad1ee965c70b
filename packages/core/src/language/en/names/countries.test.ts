import { expect, it } from "vitest";
import { english } from "../index.js";
import { countries } from "./countries.js";

it("has a name of its own for every country", () => {
  expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
});

it("writes names, demonyms and capitals with a capital letter", () => {
  for (const { name, capital = name, demonyms, aliases = [] } of countries)
    for (const word of [name, capital, ...demonyms, ...aliases]) expect(word).toMatch(/^(?:the )?\p{Lu}/u);
});

it("finds every country by name, and by the demonyms of its people", () => {
  for (const { name, code, demonyms } of countries) {
    expect(english.names.placesNamed(name).map(({ country }) => country)).toContain(code);
    for (const demonym of demonyms)
      expect(english.names.placesOfDemonym(demonym).map(({ country }) => country)).toContain(code);
  }
});
