import { expect, it } from "vitest";
import * as stances from "./stances.js";

it("has no two stances that say the same", () => {
  const texts = Object.values(stances).map((stance) => JSON.stringify(stance));
  expect(new Set(texts).size).toBe(texts.length);
});

it("takes up by the cue alone only what needs no claim named", () => {
  expect(stances.differs.takesUp).toBe("alone");
  expect(stances.backs.takesUp).toBe("reference");
});
