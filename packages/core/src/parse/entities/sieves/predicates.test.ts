import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { predicates } from "./predicates.js";

const brink = "Ada/NNP/person Brink/NNP/person~";

describe("predicates", () => {
  it("makes one of a subject and what it is said to be", () => {
    expect(afterSieve(predicates, `${brink} is/VBZ a/DT lawyer/NN ./.`)).toEqual(["Ada Brink = a lawyer"]);
    expect(afterSieve(predicates, "She/PRP was/VBD the/DT mayor/NN ./.")).toEqual(["She = the mayor"]);
  });

  it("leaves apart what somebody is not, may be or will be", () => {
    expect(afterSieve(predicates, `${brink} is/VBZ not/RB a/DT lawyer/NN ./.`)).toEqual([]);
    expect(afterSieve(predicates, `${brink} is/VBZ no/DT lawyer/NN ./.`)).toEqual([]);
    expect(afterSieve(predicates, `${brink} may/MD be/VB a/DT lawyer/NN ./.`)).toEqual([]);
  });

  it("reads no other verb so", () => {
    expect(afterSieve(predicates, `${brink} hired/VBD a/DT lawyer/NN ./.`)).toEqual([]);
  });

  it("takes no complement of the subject for the subject", () => {
    expect(afterSieve(predicates, `A/DT friend/NN of/IN ${brink} is/VBZ a/DT lawyer/NN ./.`)).toEqual([]);
    expect(afterSieve(predicates, `A/DT friend/NN or/CC ${brink} is/VBZ a/DT lawyer/NN ./.`)).toEqual([]);
  });

  it("takes no relative pronoun for the subject", () => {
    expect(afterSieve(predicates, `${brink} ,/, who/WP is/VBZ a/DT lawyer/NN ,/, left/VBD ./.`)).toEqual([]);
  });

  it("keeps apart what differs in type or number", () => {
    expect(afterSieve(predicates, `${brink} is/VBZ the/DT city/NN ./.`)).toEqual([]);
    expect(afterSieve(predicates, "They/PRP are/VBP a/DT lawyer/NN ./.")).toEqual([]);
  });
});
