import { expect, it } from "vitest";
import { expectWithin } from "../../../../test/support/words.js";
import { OrganizationKind } from "../../../record/index.js";
import { english } from "../index.js";

const { organizations } = english.names;

it("gives organizations a kind of the record", () => {
  expectWithin(
    organizations.map(({ kind }) => kind),
    OrganizationKind.options,
  );
});

it("lists each name once", () => {
  const names = organizations.map(({ name }) => name);
  expect(names.filter((name, place) => names.indexOf(name) < place)).toEqual([]);
});

it("leaves no list out", async () => {
  const lists: Readonly<Record<string, unknown>> = await import("./organizations.js");
  const all = Object.values(lists).flat();
  expect(all.filter((entry) => !organizations.some((known) => known === entry))).toEqual([]);
});
