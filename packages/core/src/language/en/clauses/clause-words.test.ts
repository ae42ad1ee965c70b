import { expect, it } from "vitest";
import { expectApart, expectWithin, expectWords } from "../../../../test/support/words.js";
import {
  complementizers,
  concessives,
  conditionals,
  coordinators,
  duties,
  expletiveOpeners,
  factives,
  joints,
  subordinators,
} from "./clause-words.js";

it("writes words in lower case", () => {
  for (const list of [
    complementizers,
    concessives,
    conditionals,
    coordinators,
    duties.keys(),
    expletiveOpeners,
    subordinators,
  ])
    expectWords(list);
  for (const joint of joints) expect(joint).toMatch(/^(?:,|(?:, )?\p{Ll}+)$/u);
});

it("takes for a fact or for a condition only what opens a clause, and nothing for both", () => {
  expectWithin(factives, subordinators);
  expectWithin(conditionals, subordinators);
  expectApart(factives, conditionals);
});

it("joins two by what joins equals", () => {
  expectWithin(coordinators, joints);
  expectWithin(expletiveOpeners, complementizers);
});
