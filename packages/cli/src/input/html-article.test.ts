import { describe, expect, it } from "vitest";
import { htmlArticle } from "./html-article.js";
import { InputError } from "./input-error.js";

// What is read of pages is tested in @onrecord/html.
describe("the article of a page", () => {
  it("is its text, and what it states of itself", () => {
    const page = `<title>Rain</title><meta name="date" content="2025-06-11"><p>Rain fell all day.</p>`;
    expect(htmlArticle(page)).toMatchObject({
      text: "Rain fell all day.",
      title: "Rain",
      publishedAt: "2025-06-11",
    });
  });

  it.each([
    ["without text", "<script>render()</script>", "page without text"],
    ["nested deeper than can be read", "<div>".repeat(200_000), "nested too deep"],
  ])("is refused with its reason: a page %s", (_, html, reason) => {
    expect(() => htmlArticle(html)).toThrow(InputError);
    expect(() => htmlArticle(html)).toThrow(reason);
  });
});
