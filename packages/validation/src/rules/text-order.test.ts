import { describe, expect, it } from "vitest";
import { at, bridge, changed, found } from "../../test/bridge-record.js";
import { textOrder } from "./text-order.js";

describe("text-order", () => {
  it("finds nothing in a good record", () => {
    expect(found(textOrder)).toEqual([]);
  });

  it("finds spans of one thing that overlap or stand in another order", () => {
    const record = changed("attributions", 0, { content: [at("may fall"), at("that the old bridge")] });
    expect(found(textOrder, record)).toEqual([
      "attributions[0].content[1]: stands before, or in, what is listed before it",
    ]);
  });

  it("finds items in another order than that of the text", () => {
    const record = { ...bridge, times: [...bridge.times].reverse() };
    expect(found(textOrder, record)).toEqual([
      "times[1]: stands before, or in, what is listed before it",
      "times[2]: stands before, or in, what is listed before it",
    ]);
  });
});
