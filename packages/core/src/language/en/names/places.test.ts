import { expect, it } from "vitest";
import { expectApart } from "../../../../test/support/words.js";
import { countries } from "./countries.js";
import { cities, territories, unitedStatesStates, worldRegions } from "./places.js";

it("has all fifty states and the district, each as a region of the United States", () => {
  expect(unitedStatesStates.length).toBeGreaterThanOrEqual(50);
  for (const { kind, country } of unitedStatesStates) expect([kind, country]).toEqual(["region", "US"]);
});

it("names no country twice", () => {
  const others = [...territories, ...worldRegions, ...cities].map(({ name }) => name);
  expectApart(
    others,
    countries.map(({ name }) => name),
  );
});

it("has cities, each in a country", () => {
  for (const { name, kind, country } of cities) {
    expect(kind, name).toBe("city");
    expect(country, name).toBeDefined();
  }
});
