import { describe, expect, it } from "vitest";
import { isPennTag } from "./penn-tag.js";

describe("isPennTag", () => {
  it("knows the tags of words and of marks", () => {
    for (const tag of ["NNP", "VBD", "PRP$", "$", "``", "-LRB-"]) expect(isPennTag(tag), tag).toBe(true);
  });
  it("knows no other", () => {
    for (const tag of ["", "noun", "nnp", "VBX", "("]) expect(isPennTag(tag), tag).toBe(false);
  });
});
