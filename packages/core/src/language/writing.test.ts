import { expect, it } from "vitest";
import { writingOf } from "./writing.js";

it("fills in what is left out, any kind of abbreviation too", () => {
  const writing = writingOf({ clitics: ["'s"], abbreviations: { leading: new Set(["mr"]) } });
  expect(writing.clitics).toEqual(["'s"]);
  expect([...writing.abbreviations.leading]).toEqual(["mr"]);
  expect([...writing.abbreviations.closing]).toEqual([]);
  expect([...writing.fusedWords]).toEqual([]);
});
