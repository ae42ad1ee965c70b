import { expect, it } from "vitest";
import { Span } from "./span.js";

it.each([
  [{ start: 0, end: 1 }, true],
  [{ start: 4, end: 4 }, false],
  [{ start: 5, end: 4 }, false],
  [{ start: -1, end: 4 }, false],
  [{ start: 0.5, end: 4 }, false],
])("%j is a span: %s", (span, is) => {
  expect(Span.safeParse(span).success).toBe(is);
});
