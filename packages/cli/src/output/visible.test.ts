import { describe, expect, it } from "vitest";
import { controlsAsPictures, visible } from "./visible.js";

describe("text made safe to print", () => {
  it("shows controls instead of sending them to the terminal", () => {
    expect(visible("a\u001b[2Jb\u0007\u007f\u009b31m")).toBe("a␛[2Jb␇␡\ufffd31m");
  });

  it("is one line", () => {
    expect(visible("one\r\n\ttwo\u2028three\u00a0four")).toBe("one two three four");
  });

  it("cannot turn the direction of writing", () => {
    expect(visible("\u202egnp.exe\u2066")).toBe("\ufffdgnp.exe\ufffd");
  });

  it("is well-formed", () => {
    expect(visible("a\ud800b")).toBe("a\ufffdb");
  });

  it("leaves other text as it is", () => {
    expect(visible("“Ça va” – שלום 👩‍🚀")).toBe("“Ça va” – שלום 👩‍🚀");
  });

  it("keeps lines and tabs where lines are wanted", () => {
    expect(controlsAsPictures("a\tb\r\nc\u001b")).toBe("a\tb\r\nc␛");
  });
});
