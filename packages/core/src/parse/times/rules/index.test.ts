import { expect, it } from "vitest";
import { english } from "../../../language/en/index.js";
import { indexRules } from "../../../match/index.js";
import { timeRules } from "./index.js";

it("the rules of times have names of their own and none is tried everywhere", () => {
  const index = indexRules(timeRules(english));
  expect(index.anywhere).toEqual([]);
  expect(index.byWord.size).toBeGreaterThan(100);
});
