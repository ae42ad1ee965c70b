import { describe, expect, it } from "vitest";
import { withBefore, withSortedLine } from "./edits.mjs";

describe("withSortedLine", () => {
  const text = 'import a from "a";\nimport c from "c";\n\nuse(a, c);\n';

  it.each([
    ['import b from "b";', 1],
    ['import d from "d";', 2],
  ])("puts %s where it belongs", (line, at) => {
    expect(withSortedLine(text, line, /^import/).split("\n")[at]).toBe(line);
  });

  it("tells what is there already, and that there is no such list", () => {
    expect(() => withSortedLine(text, 'import a from "a";', /^import/)).toThrow(/already/);
    expect(() => withSortedLine(text, "export x;", /^export/)).toThrow(/no line/);
  });
});

describe("withBefore", () => {
  it("puts something before the first anchor behind a place", () => {
    expect(withBefore("a] b] c]", "!", "]", "b")).toBe("a] b!] c]");
  });

  it("tells what it did not find", () => {
    expect(() => withBefore("a]", "!", "]", "list")).toThrow(/no "]" was found behind "list"/);
    expect(() => withBefore("a", "!", "]")).toThrow(/no "]" was found/);
  });
});
