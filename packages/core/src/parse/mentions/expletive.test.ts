import { expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { repeated } from "../../../test/support/repeated.js";
import { isExpletive } from "./expletive.js";

function isEmpty(notation: string): boolean {
  const reading = readingOf(notation);
  return isExpletive(
    reading,
    reading.tokens.findIndex(({ lower }) => lower === "it" || lower === "she"),
  );
}

it.each([
  ["It/PRP is/VBZ likely/JJ that/IN rain/NN falls/VBZ ./."],
  ["It/PRP is/VBZ very/RB hard/JJ to/TO sleep/VB ./."],
  ["It/PRP took/VBD years/NNS to/TO sleep/VB ./."],
  ["It/PRP took/VBD the/DT bus/NN ./.", false],
  ["It/PRP seems/VBZ that/IN rain/NN falls/VBZ ./."],
  ["It/PRP seems/VBZ empty/JJ ./.", false],
  ["It/PRP rained/VBD all/DT day/NN ./."],
  ["It/PRP might/MD rain/VB ./."],
  ["It/PRP is/VBZ empty/JJ ./.", false],
  ["It/PRP is/VBZ the/DT bridge/NN that/WDT fell/VBD ./.", false],
  ["It/PRP fell/VBD to/TO pieces/NNS ./.", false],
  ["She/PRP is/VBZ likely/JJ to/TO sleep/VB ./.", false],
])("%s", (notation, empty = true) => {
  expect(isEmpty(notation)).toBe(empty);
});

it("stands in for a clause that begins within eight words, in its sentence", () => {
  const after = (words: number): boolean =>
    isEmpty(`It/PRP is/VBZ hard/JJ ${repeated(words, "today/NN")} to/TO sleep/VB ./.`);
  expect(after(6)).toBe(true);
  expect(after(7)).toBe(false);
  expect(isEmpty("It/PRP is/VBZ hard/JJ ./. To/TO sleep/VB helps/VBZ ./.")).toBe(false);
});
