import { expect, it } from "vitest";
import { itemsOf } from "./record-items.js";

it("gives the items of a layer, and none where the layer is not yet made", () => {
  const time = { id: "t:1", span: { start: 0, end: 1 }, type: "DATE", value: "2024" } as const;
  expect(itemsOf({ times: [time] }, "times")).toEqual([time]);
  expect(itemsOf({ times: [time] }, "figures")).toEqual([]);
});
