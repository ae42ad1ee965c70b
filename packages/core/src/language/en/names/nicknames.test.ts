import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { nicknames } from "./nicknames.js";

it("gives each short form other names that begin or sound alike, in lower case", () => {
  expectWords(nicknames.keys(), /^\p{Ll}+$/u);
  for (const [short, full] of nicknames) {
    expectWords(full, /^\p{Ll}+$/u);
    expect(full).not.toContain(short);
  }
  expect(nicknames.get("tony")).toContain("anthony");
});
