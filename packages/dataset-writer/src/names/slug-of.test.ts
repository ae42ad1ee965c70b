import { describe, expect, it } from "vitest";
import { slugOf } from "./slug-of.js";

describe("slugOf", () => {
  it.each([
    ["Antony Blinken", "antony-blinken"],
    ["The harbour council", "harbour-council"],
    ["its prime minister", "prime-minister"],
    ["The", "the"],
    ["Norvian fishers’ union", "norvian-fishers-union"],
    ["Malmö, Łódź & Straße", "malmo-lodz-strasse"],
    ["U.S. Navy", "u-s-navy"],
    ["747", "747"],
    ["__proto__", "proto"],
    ["北京", ""],
    ["../../etc/passwd", "etc-passwd"],
    ["officials who asked that they not be named in the report", "officials-who-asked-that-they-not"],
    ["", ""],
    ["\ud800", ""],
    ["x".repeat(1000), "x".repeat(60)],
  ])("makes %j %j", (words, slug) => {
    expect(slugOf(words)).toBe(slug);
  });
});
