import { describe, expect, it } from "vitest";
import { lastName, mayBeSameBody, mayBeSamePerson } from "./same-name.js";

describe("mayBeSamePerson", () => {
  it.each([
    ["President Zoë Brink", "Brink"],
    ["Zoë Brink", "Zoe Brink’s"],
    ["Z. Brink", "Zoë Brink"],
    ["Zoë Maria Brink", "Maria Brink"],
    ["Marek Olin Jr.", "Olin"],
  ])("takes %s for %s", (one, other) => {
    expect(mayBeSamePerson(one, other)).toBe(true);
  });

  it.each([
    ["Zoë Brink", "Ada Brink"],
    ["Zoë Brink", "Zoë Olin"],
    ["Marek Olin Jr.", "Marek Olin"],
    ["", "Brink"],
  ])("does not take %s for %s", (one, other) => {
    expect(mayBeSamePerson(one, other)).toBe(false);
  });
});

describe("mayBeSameBody", () => {
  it("knows initials, and names that hold one another", () => {
    expect(mayBeSameBody("Arden Ferry Company", "AFC")).toBe(true);
    expect(mayBeSameBody("the Ferry Company", "Arden Ferry Company")).toBe(true);
    expect(mayBeSameBody("Arden Ferry Company", "Arden Bank")).toBe(false);
  });
});

describe("lastName", () => {
  it("leaves out what stands behind it", () => {
    expect(lastName("Dr. Marek Olin Jr.")).toBe("olin");
    expect(lastName("")).toBeUndefined();
  });
});
