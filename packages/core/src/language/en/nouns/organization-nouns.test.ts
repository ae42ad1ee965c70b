import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import { OrganizationKind } from "../../../record/index.js";
import { organizationNouns, sameBody } from "./organization-nouns.js";

it("gives nouns of one or two words a kind of the record", () => {
  expectWords(organizationNouns.keys(), /^[\p{Ll}-]+(?: [\p{Ll}-]+)?$/u);
  expectWithin(organizationNouns.values(), OrganizationKind.options);
});

it("knows a central bank from a bank", () => {
  expect(organizationNouns.get("bank")).toBe("company");
  expect(organizationNouns.get("central bank")).toBe("agency");
});

it("leads from a noun for a country's body to one that stands for it, of the same kind", () => {
  for (const [noun, other] of sameBody)
    expect(organizationNouns.get(noun)).toBe(organizationNouns.get(other));
});
