import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { copulaForms, expletiveForms, passiveForms } from "./forms-of-be.js";

it("holds forms of be alone, with either apostrophe", () => {
  for (const forms of [copulaForms, expletiveForms, passiveForms]) {
    expectWords(forms, /^['’]?\p{Ll}+$/u);
    const others = [...forms].filter((form) => !english.lemmas.candidates(form).includes("be"));
    expect(others).toEqual([]);
    expect([...forms].filter((form) => form.startsWith("'")).map((form) => form.replace("'", "’"))).toEqual(
      [...forms].filter((form) => form.startsWith("’")),
    );
  }
});

it("says of a subject what it is only where it is so now or was", () => {
  expect(copulaForms).toContain("was");
  expect(copulaForms).not.toContain("be");
});
