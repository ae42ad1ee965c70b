import { expect, it } from "vitest";
import { linkTo } from "./link-to.js";

const text = "Rain fell. The mayor spoke.";
const span = { start: 15, end: 20 };

it("links to words on their page, beside a fragment of the address where it has one", () => {
  const page = { text, bodyText: text, url: "https://norvian.example/1" };
  expect(linkTo(page, span)).toBe("https://norvian.example/1#:~:text=mayor");
  expect(linkTo({ ...page, url: `${page.url}#top` }, span)).toBe(
    "https://norvian.example/1#top:~:text=mayor",
  );
});

it("links nowhere without an address, or without words", () => {
  expect(linkTo({ text, bodyText: text }, span)).toBeUndefined();
  expect(
    linkTo({ text: " \n ", bodyText: text, url: "https://norvian.example" }, { start: 0, end: 2 }),
  ).toBeUndefined();
});
