import { describe, expect, it } from "vitest";
import { isGiven, isLayerName, isRecorded, layerNames, layersOf } from "./layers.js";
import { ParserError } from "./parser-error.js";

describe("layersOf", () => {
  const draft = { leastConfidence: 0.5, events: [], times: [] };

  it("gives the layers of some names, and no others", () => {
    expect(layersOf(draft, ["events", "leastConfidence"])).toEqual({ events: [], leastConfidence: 0.5 });
  });

  it("throws where some are not there, and names them", () => {
    expect(() => layersOf(draft, ["times", "claims", "figures"])).toThrow(
      new ParserError('there is no "claims", "figures"'),
    );
  });
});

describe("the names of layers", () => {
  it("are known, and nothing else is", () => {
    expect(layerNames.every(isLayerName)).toBe(true);
    expect(["verdicts", "toString", ""].some(isLayerName)).toBe(false);
  });

  it("tell what is there before the first stage, and what a record is made of", () => {
    expect([isGiven("reading"), isGiven("claims")]).toEqual([true, false]);
    expect([isRecorded("claims"), isRecorded("candidates")]).toEqual([true, false]);
  });
});
