import { describe, expect, it } from "vitest";
import { isPackageName, withoutScope } from "./package-name.js";

describe("a package's name", () => {
  it.each(["a", "my-record", "@scope/my.record", "747-record"])("may be %s", (name) => {
    expect(isPackageName(name)).toBe(true);
  });

  it.each(["", "My-record", "a b", ".hidden", "_a", "@scope", "@/a", "../a", "a/b", "a".repeat(215)])(
    "may not be “%s”",
    (name) => {
      expect(isPackageName(name)).toBe(false);
    },
  );

  it("is told without its scope", () => {
    expect(["@scope/a", "a"].map(withoutScope)).toEqual(["a", "a"]);
  });
});
