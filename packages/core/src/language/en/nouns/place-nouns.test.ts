import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import { PlaceKind } from "../../../record/index.js";
import { placeNouns } from "./place-nouns.js";

it("gives singular nouns a kind of the record", () => {
  expectWords(placeNouns.keys(), /^\p{Ll}+$/u);
  expectWithin(placeNouns.values(), PlaceKind.options);
  expect(placeNouns.get("harbour")).toBeUndefined();
  expect(placeNouns.get("port")).toBe("facility");
});
