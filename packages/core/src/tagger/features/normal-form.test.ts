import { describe, expect, it } from "vitest";
import { normalForm } from "./normal-form.js";

describe("normalForm", () => {
  it.each([
    ["Halden", "halden"],
    ["“", '"'],
    ["''", '"'],
    ["``", '"'],
    ["O’Neill", "o'neill"],
    ["—", "--"],
    ["…", "..."],
    ["1,250", "0,000"],
    ["5G", "0g"],
    ["٣", "٣"],
  ])("%s is %s", (word, form) => expect(normalForm(word)).toBe(form));
});
