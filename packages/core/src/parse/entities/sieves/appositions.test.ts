import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { appositions } from "./appositions.js";

const brink = "Ada/NNP/person Brink/NNP/person~";

describe("appositions", () => {
  it("makes one of a name and the description behind it, closed by a mark or going on as appositions do", () => {
    const behind = (rest: string): readonly string[] => afterSieve(appositions, `${brink} ,/, ${rest}`);
    expect(behind("a/DT lawyer/NN ,/, left/VBD ./.")).toEqual(["Ada Brink = a lawyer"]);
    expect(behind("the/DT mayor/NN ./.")).toEqual(["Ada Brink = the mayor"]);
    expect(behind("the/DT mayor/NN of/IN Arden/NNP/place ,/, left/VBD ./.")).toEqual([
      "Ada Brink = the mayor",
    ]);
    expect(behind("a/DT lawyer/NN and/CC writer/NN ,/, left/VBD ./.")).toEqual(["Ada Brink = a lawyer"]);
    expect(behind("the/DT mayor/NN left/VBD ./.")).toEqual([]);
  });

  it("makes one of a description and the name behind it, past a form of address", () => {
    expect(afterSieve(appositions, `The/DT mayor/NN ,/, ${brink} ,/, left/VBD ./.`)).toEqual([
      "The mayor = Ada Brink",
    ]);
    expect(afterSieve(appositions, `The/DT author/NN ,/, Dr./NNP ${brink} ,/, left/VBD ./.`)).toEqual([
      "The author = Ada Brink",
    ]);
  });

  it("needs a mark behind a name: no noun phrase goes on as the description does", () => {
    expect(
      afterSieve(appositions, `The/DT mayor/NN ,/, ${brink} of/IN Arden/NNP/place left/VBD ./.`),
    ).toEqual([]);
  });

  it("reads a list as a list", () => {
    expect(
      afterSieve(appositions, `The/DT mayor/NN ,/, ${brink} ,/, and/CC Ivo/NNP/person left/VBD ./.`),
    ).toEqual([]);
    expect(
      afterSieve(appositions, `Ivo/NNP/person and/CC the/DT mayor/NN ,/, ${brink} ,/, left/VBD ./.`),
    ).toEqual([]);
  });

  it("reads a sentence that a capital “But” opens as no list", () => {
    expect(afterSieve(appositions, `But/CC the/DT mayor/NN ,/, ${brink} ,/, left/VBD ./.`)).toEqual([
      "the mayor = Ada Brink",
    ]);
  });

  it("keeps apart what differs in type, number or gender", () => {
    expect(afterSieve(appositions, `${brink} ,/, the/DT report/NN ,/, left/VBD ./.`)).toEqual([]);
    expect(afterSieve(appositions, `${brink} ,/, the/DT lawyers/NNS ,/, left/VBD ./.`)).toEqual([]);
    expect(
      afterSieve(appositions, "Robert/NNP/person Stone/NNP/person~ ,/, the/DT actress/NN ,/, left/VBD ./."),
    ).toEqual([]);
  });

  it("reads none across the end of a sentence", () => {
    expect(
      afterSieve(appositions, `They/PRP met/VBD ${brink} ,/, ¶ The/DT mayor/NN ,/, too/RB ,/, left/VBD ./.`),
    ).toEqual([]);
  });

  it("takes only a description that says what somebody is", () => {
    expect(afterSieve(appositions, `${brink} ,/, this/DT lawyer/NN ,/, left/VBD ./.`)).toEqual([]);
    expect(afterSieve(appositions, `${brink} ,/, a/DT wobble/NN ,/, left/VBD ./.`)).toEqual([]);
    expect(afterSieve(appositions, `As/IN president/NN ,/, ${brink} ,/, left/VBD ./.`)).toEqual([]);
  });

  it("never makes one of two names or two descriptions", () => {
    expect(
      afterSieve(appositions, `${brink} ,/, Marek/NNP/person Olin/NNP/person~ ,/, left/VBD ./.`),
    ).toEqual([]);
    expect(afterSieve(appositions, "The/DT mayor/NN ,/, a/DT lawyer/NN ,/, left/VBD ./.")).toEqual([]);
  });
});
