import { expect, it } from "vitest";
import { isHtml } from "./is-html.js";

it.each([
  ["page.html", "Words.", true],
  ["PAGE.HTM", "Words.", true],
  ["page.xhtml", "Words.", true],
  ["", "<!DOCTYPE html><p>", true],
  ["", "\n  <html lang=en>", true],
  ["", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', true],
  ["", "<article><p>Words.</p></article>", true],
  ["news.txt", "Words about <html> tags.", false],
  ["news.txt", "<htmlish> words", false],
  ["html", "Words.", false],
])("told by name %j and beginning %j: %s", (name, text, html) => {
  expect(isHtml(text, name)).toBe(html);
});
