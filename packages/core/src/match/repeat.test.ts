import { expect, it } from "vitest";
import { taken } from "../../test/support/taken.js";
import { many, optional } from "./repeat.js";
import { sequence } from "./sequence.js";
import { tag } from "./word.js";

it("a part may be absent", () => {
  expect(taken(sequence(optional("old"), "ship"), "old ship")).toBe("old ship");
  expect(taken(sequence(optional("old"), "ship"), "ship")).toBe("ship");
});

it("a part may stand many times, within bounds", () => {
  const two = many(tag("JJ"), { least: 2, most: 3 });
  expect(taken(two, "big/JJ")).toBeUndefined();
  expect(taken(two, "big/JJ red/JJ ship/NN")).toBe("big red");
  expect(taken(two, "big/JJ red/JJ old/JJ fat/JJ")).toBe("big red old");
});

it("a part that takes nothing is not taken for ever", () => {
  expect(taken(many(optional("so"), { least: 0, most: 9 }), "so so ship")).toBe("so so");
});
