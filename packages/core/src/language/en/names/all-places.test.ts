import { expect, it } from "vitest";
import { allPlaces } from "./all-places.js";

const places = allPlaces();

it("has each capital as a city of its country, once", () => {
  const named = (name: string) => places.filter((place) => place.name === name);
  expect(named("Nairobi")).toEqual([{ name: "Nairobi", kind: "city", country: "KE" }]);
  const ofUnitedStates = places.filter(
    ({ kind, aliases }) => kind === "city" && aliases?.includes("Washington"),
  );
  expect(ofUnitedStates.map(({ name }) => name)).toEqual(["Washington, D.C."]);
});

it("has countries with their code", () => {
  expect(places.find(({ name }) => name === "Kenya")).toMatchObject({ kind: "country", country: "KE" });
});
