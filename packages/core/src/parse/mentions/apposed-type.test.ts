import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { apposedType } from "./apposed-type.js";

/** The type that the description beside "Kestrel" gives it. */
function typeOf(notation: string) {
  const reading = readingOf(notation);
  const from = reading.tokens.findIndex(({ text }) => text === "Kestrel");
  return apposedType(reading, { from, to: from + 1 });
}

describe("apposedType", () => {
  it("reads the description before a name", () => {
    expect(typeOf("The/DT company/NN ,/, Kestrel/NNP ,/, denied/VBD it/PRP ./.")).toBe("organization");
    expect(typeOf("Its/PRP$ chief/JJ engineer/NN ,/, Kestrel/NNP ,/, left/VBD ./.")).toBe("person");
  });

  it("reads the description behind a name", () => {
    expect(typeOf("He/PRP asked/VBD Kestrel/NNP ,/, a/DT small/JJ company/NN ./.")).toBe("organization");
  });

  it("reads none that is the end of a longer one", () => {
    expect(
      typeOf("The/DT head/NN of/IN the/DT company/NN ,/, Kestrel/NNP ,/, denied/VBD it/PRP ./."),
    ).toBeUndefined();
    expect(
      typeOf("The/DT head/NN of/IN Arden/NNP 's/POS new/JJ company/NN ,/, Kestrel/NNP ,/, left/VBD ./."),
    ).toBeUndefined();
  });

  it("reads none where a new clause begins behind the comma", () => {
    expect(typeOf("It/PRP fined/VBD Kestrel/NNP ,/, the/DT court/NN said/VBD ./.")).toBeUndefined();
    expect(typeOf("In/IN Kestrel/NNP ,/, a/DT doctor/NN died/VBD ./.")).toBeUndefined();
  });

  it("reads none of a noun that says no type, or two", () => {
    expect(typeOf("The/DT answer/NN ,/, Kestrel/NNP ,/, came/VBD ./.")).toBeUndefined();
    expect(typeOf("The/DT broadcaster/NN ,/, Kestrel/NNP ,/, said/VBD so/RB ./.")).toBeUndefined();
  });
});
