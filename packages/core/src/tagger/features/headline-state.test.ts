import { describe, expect, it } from "vitest";
import { headlineState, headlineStateOf } from "./headline-state.js";
import { shapeOf } from "./word-shape.js";

describe("headlineStateOf", () => {
  const state = (sentence: string) => headlineStateOf(sentence.split(" ").map(shapeOf));
  it("knows capitals, title case and plain sentences", () => {
    expect(state("FERRY SERVICE ENDS IN LOWMOUTH")).toBe(headlineState.capitals);
    expect(state("Minister Promises New Hospital For The Valley")).toBe(headlineState.titleCase);
    expect(state("The mayor of Halden spoke .")).toBe(headlineState.plain);
    expect(state("Ruth Oyelaran")).toBe(headlineState.plain);
  });

  it("is title case from seven tenths of the words, and from three words", () => {
    expect(state("A Ferry To Halden Will Leave Again this very night")).toBe(headlineState.titleCase);
    expect(state("A Ferry To Halden Will Leave at this very night")).toBe(headlineState.plain);
    expect(state("Ferry Leaves Halden")).toBe(headlineState.titleCase);
    expect(state("Ferry Leaves")).toBe(headlineState.plain);
  });

  it("is capitals where more than half of the words are", () => {
    expect(state("FERRY LEAVES halden TODAY")).toBe(headlineState.capitals);
    expect(state("FERRY LEAVES halden today")).toBe(headlineState.plain);
  });
});
