import { describe, expect, it } from "vitest";
import { foreignField } from "./extra-fields.js";
import type { Draft } from "./layers.js";

const plugin = { name: "newsroom.example", version: "1.0.0" };
const own: Draft = { extensions: { "newsroom.example/desk": "harbour" } };
const others: Draft = {
  times: [
    {
      id: "t:1",
      span: { start: 0, end: 1 },
      type: "DATE",
      value: "2024",
      extensions: { "weather.example/rain": true },
    },
  ],
};

describe("foreignField", () => {
  it("is the first new field, of the record or an item, that is not under the plugin's name", () => {
    expect(foreignField(plugin, {}, { ...own, ...others })).toBe("weather.example/rain");
    expect(foreignField(plugin, {}, { extensions: { "weather.example/wind": 1 } })).toBe(
      "weather.example/wind",
    );
  });

  it("is none where all is the plugin's own, or was there before", () => {
    expect(foreignField(plugin, {}, own)).toBeUndefined();
    expect(foreignField(plugin, others, { ...own, ...others })).toBeUndefined();
    expect(foreignField(plugin, {}, {})).toBeUndefined();
  });
});
