import { expect, it } from "vitest";
import { named } from "../../../test/support/named.js";
import { tagged } from "../../../test/support/tagged.js";
import { entityIndexOf } from "./entity-index.js";

const text = tagged("Ada/NNP met/VBD Bo/NNP in/IN Oslo/NNP ./.");
const { entities, mentions } = named(text, {
  oslo: ["city", "Oslo"],
  ada: ["person", "Ada"],
  bo: ["person", "Bo"],
});
const index = entityIndexOf(entities, mentions);

it("finds an entity by its id, and nothing by another", () => {
  expect(index.entity("e:ada")?.name).toBe("Ada");
  expect(index.entity("e:kai")).toBeUndefined();
});

it("finds the mentions that lie within a span, in the order of the text", () => {
  expect(index.mentionsIn(text.span("Bo in Oslo")).map(({ entity }) => entity)).toEqual(["e:bo", "e:oslo"]);
  expect(index.mentionsIn(text.span("Bo in Osl")).map(({ entity }) => entity)).toEqual(["e:bo"]);
});
