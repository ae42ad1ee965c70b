import { expect, it } from "vitest";
import { webAddress } from "./web-address.js";

const BASE = "https://norvian.example/news/1?x=2";

it.each([
  ["https://norvian.example/market", undefined, "https://norvian.example/market"],
  ["HTTPS://norvian.example", BASE, "HTTPS://norvian.example"],
  ["/market", BASE, "https://norvian.example/market"],
  ["//other.example/market", BASE, "https://other.example/market"],
  ["/market", undefined, undefined],
  ["https://", BASE, undefined],
  ["javascript:alert(1)", BASE, undefined],
  ["mailto:desk@norvian.example", BASE, undefined],
])("%j on a page at %s is %s", (words, base, address) => {
  expect(webAddress(words, base)).toBe(address);
});
