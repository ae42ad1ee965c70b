import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textDirective } from "./text-directive.js";

function spanIn(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}
const directive = (text: string, words: string, bodyText?: string) =>
  decodeURIComponent(textDirective(text, spanIn(text, words), bodyText) ?? "none");

describe("a text directive", () => {
  const text = "The mayor spoke. “We dig,” said the mayor.\n\nRain fell on the mayor’s house.";

  it("names words that stand once", () => {
    expect(directive(text, "Rain fell")).toBe("text=Rain fell");
  });

  it("names those before and behind, too, as far as that tells words from others like them", () => {
    expect(directive(text, "“We dig,”")).toBe("text=“We dig,”");
    expect(directive(text, "The mayor")).toBe("text=The mayor,-spoke.");
    const start = text.lastIndexOf("mayor");
    expect(decodeURIComponent(textDirective(text, { start, end: start + 5 }) ?? "")).toBe(
      "text=the-,mayor,-’s",
    );
  });

  it("tells words from others on the page that are no part of the article", () => {
    expect(directive(text, "Rain fell", `Rain fell\n\n${text}`)).toBe("text=Rain fell,-on");
  });

  it("names whole words", () => {
    expect(directive(text, "ain fel")).toBe("text=Rain fell");
    expect(directive(text, "\n\nRain ")).toBe("text=Rain");
  });

  it("names words over several paragraphs by their beginning and end", () => {
    expect(directive(text, "“We dig,” said the mayor.\n\nRain fell on")).toBe(
      "text=“We dig,” said the,Rain fell on",
    );
  });

  it("names more than 300 units by their beginning and end, and not 300", () => {
    const words = Array.from({ length: 60 }, (_, index) => `w${100 + index}`).join(" ");
    expect(words).toHaveLength(299);
    expect(directive(`${words}.`, `${words}.`)).toBe(`text=${words}.`);
    expect(directive(`${words}..`, `${words}..`)).toBe("text=w100 w101 w102 w103,w156 w157 w158 w159..");
  });

  it("names as much of a beginning and an end as tells them from others like them", () => {
    const long = `one two three four five. ${"more words and so on ".repeat(20)}one two three four five.`;
    expect(directive(`one two three four.\n${long}`, long, `one two three four.\n${long}`)).toMatch(
      /^text=one two three four five\. more words,on one two three four five\.$|^text=one two three four five\. more,/,
    );
  });

  it("writes what parts terms as characters", () => {
    expect(
      textDirective(
        "a well-kept, old & dear house",
        spanIn("a well-kept, old & dear house", "well-kept, old &"),
      ),
    ).toBe("text=well%2Dkept%2C%20old%20%26");
  });

  it("is none where no words stand", () => {
    expect(textDirective(text, { start: 3, end: 3 })).toBeUndefined();
    expect(textDirective("a \n\n b", { start: 1, end: 5 })).toBeUndefined();
  });

  it("can be written for any span of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (any, a, b) => {
        const [start = 0, end = 0] = [a, b].map((at) => at % (any.length + 1)).sort((x, y) => x - y);
        const written = textDirective(any, { start, end });
        if (written !== undefined)
          expect(written).toMatch(/^text=[^-&]*(?:-,)?[^-&]+(?:,[^-&]+)?(?:,-[^-&]+)?$/);
      }),
    );
  });
});
