import { describe, expect, it } from "vitest";
import { spanText } from "./span-text.js";

describe("spanText", () => {
  const pieces = [
    { start: 0, end: 3 },
    { start: 4, end: 6 },
  ];

  it("joins the pieces of what has a gap by an ellipsis, or by what is asked for", () => {
    expect(spanText("Ada so said", pieces)).toBe("Ada … so");
    expect(spanText("Ada so said", pieces, "; ")).toBe("Ada; so");
  });

  it("counts in UTF-16 code units", () => {
    expect(spanText("🎈 up", [{ start: 0, end: 2 }])).toBe("🎈");
  });
});
