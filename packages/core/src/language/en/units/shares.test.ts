import { expect, it } from "vitest";
import { shares } from "./shares.js";

it("tells a percentage from percentage points", () => {
  const unitOf = (text: string) =>
    shares.get(text.split(" ")[0] ?? "")?.find(({ words }) => words.join(" ") === text)?.unit;
  expect(unitOf("per cent")).toBe(unitOf("percent"));
  expect(unitOf("percentage points")).toBe("percentage point");
  expect(unitOf("percentage")).toBeUndefined();
});
