import { expect, it } from "vitest";
import { gazetteerOf } from "./gazetteer.js";
import { nameKeysOf } from "./name-key.js";

const north = { name: "Vell", kind: "country", aliases: ["VL"], demonyms: ["Vellish"] } as const;
const town = { name: "Vell", kind: "city", country: "VL" } as const;
const office = { name: "Harbour Office", kind: "agency", aliases: ["HO"] } as const;
const gazetteer = gazetteerOf(
  { places: [north, town], organizations: [office] },
  nameKeysOf({ articles: [], possessiveEndings: [] }),
);

it("gives every bearer of a name, in the order of the list", () => {
  expect(gazetteer.placesNamed("VELL")).toEqual([north, town]);
  expect(gazetteer.organizationsNamed("H.O.")).toEqual([office]);
  expect(gazetteer.placesNamed("Elsewhere")).toEqual([]);
});

it("knows a people by its adjective and its plural, with a capital alone", () => {
  expect(gazetteer.placesOfDemonym("Vellishs")).toEqual([north]);
  expect(gazetteer.isDemonym("Vellish")).toBe(true);
  expect(gazetteer.isDemonym("vellish")).toBe(false);
});

it("tells the abbreviations that stand before nouns, in capitals and of four letters at most", () => {
  expect(gazetteer.isPlaceAbbreviation("VL")).toBe(true);
  expect(gazetteer.isPlaceAbbreviation("HO")).toBe(true);
  expect(gazetteer.isPlaceAbbreviation("vl")).toBe(false);
  expect(gazetteer.isPlaceAbbreviation("HARBOUR OFFICE")).toBe(false);
});
