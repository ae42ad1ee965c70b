import { describe, expect, it } from "vitest";
import { english } from "./en/index.js";
import { firstWordOf, type KnownName, knownNamesOf } from "./known-names.js";

const dock: KnownName = { type: "place", name: "Elsa Dock", aliases: ["Elsa"] };
const elsa: KnownName = { type: "person", name: "Elsa" };
const known = knownNamesOf([dock, elsa], english.names);

describe("knownNamesOf", () => {
  it("finds by any name, in any case, all who bear it", () => {
    expect(known.knownNamed("elsa dock")).toEqual([dock]);
    expect(known.knownNamed("Elsa")).toEqual([dock, elsa]);
    expect(known.knownNamed("Dock")).toEqual([]);
  });

  it("lists names by the word they begin with, the longest first", () => {
    expect(known.knownForms.get("Elsa")?.map(({ form }) => form)).toEqual(["Elsa Dock", "Elsa", "Elsa"]);
  });
});

describe("firstWordOf", () => {
  it("is the letters and digits that words begin with", () => {
    expect(["O'Neil", "Elsa Dock", "24 Hours", "“Elsa”"].map(firstWordOf)).toEqual(["O", "Elsa", "24", ""]);
  });
});
