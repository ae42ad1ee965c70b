import { describe, expect, it } from "vitest";
import { asMarkdown, countedKinds, total } from "./markdown.js";

describe("words from outside in Markdown", () => {
  it("are in one line and mean nothing but themselves", () => {
    expect(asMarkdown(" # <b> a|b `x` [y](z)\n*c* \u202e")).toBe(
      "\\# \\<b\\> a\\|b \\`x\\` \\[y\\](z) \\*c\\* \ufffd",
    );
  });
});

describe("counts", () => {
  it("name each kind, the most first", () => {
    expect(countedKinds(["place", "person", "place"], { place: "places", person: "persons" })).toBe(
      "2 places, 1 person",
    );
    expect(total(3, "2 places, 1 person")).toBe("3: 2 places, 1 person");
    expect(total(0, "")).toBe("0");
  });
});
