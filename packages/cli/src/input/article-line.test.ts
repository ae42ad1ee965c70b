import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleLine } from "./article-line.js";

const line = (value: unknown) => articleLine(JSON.stringify(value));

describe("a line of a stream", () => {
  it("gives an article, with what else it says of it", () => {
    const article = {
      id: "1",
      text: "News.",
      title: "Headline",
      publishedAt: "2024-08-19",
      url: "https://example.org/1",
      publisher: "The Wire",
      byline: "By our own staff",
    };
    expect(line(article)).toEqual({ ok: true, article });
  });

  it("leaves aside properties it does not know", () => {
    expect(line({ id: "1", text: "News.", annotations: [1], lang: "en" })).toEqual({
      ok: true,
      article: { id: "1", text: "News." },
    });
  });

  it("takes null and the empty string as not given", () => {
    expect(line({ id: "1", text: "News.", title: "", publishedAt: "", url: null, byline: null })).toEqual({
      ok: true,
      article: { id: "1", text: "News." },
    });
  });

  it.each([
    [{ text: "News." }, undefined, `"id" is missing`],
    [{ id: 7, text: "News." }, undefined, `"id" is not a string`],
    [{ id: "", text: "News." }, undefined, `"id" is empty`],
    [{ id: "1" }, "1", `"text" is missing`],
    [{ id: "1", text: ["News."] }, "1", `"text" is not a string`],
    [{ id: "1", text: " \n" }, "1", `"text" is empty`],
    [{ id: "1", text: "News.", title: 5 }, "1", `"title" is not a string`],
    [
      { id: "1", text: "News.", publishedAt: "Monday" },
      "1",
      `"publishedAt" is not a date such as "2024-08-19"`,
    ],
    [{ id: "1", text: "News.", url: "example.org" }, "1", `"url" is not an absolute address`],
    [[], undefined, "not a JSON object"],
    [null, undefined, "not a JSON object"],
  ])("says what is wrong with %j", (value, id, error) => {
    expect(line(value)).toEqual({ ok: false, error, ...(id === undefined ? {} : { id }) });
  });

  it("says that a line is not JSON, and why", () => {
    expect(articleLine('{"id": "1", "text": ')).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^not JSON: ./),
    });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
        expect(articleLine(text).ok).toBeTypeOf("boolean");
      }),
    );
  });
});
