import { describe, expect, it } from "vitest";
import { english } from "../language/en/index.js";
import { readText } from "../text/index.js";
import { readMasthead } from "./masthead.js";

function mastheadOf(text: string) {
  const document = readText(text);
  const { headings, byline, dateline, bodyStart } = readMasthead(document, english);
  const wordsAt = (span: { readonly start: number; readonly end: number } | undefined) =>
    span && text.slice(span.start, span.end);
  return {
    headings: [...headings].map((index) => wordsAt(document.sentences[index])),
    byline: wordsAt(byline),
    place: wordsAt(dateline?.place),
    body: document.tokens[bodyStart]?.text,
  };
}

describe("readMasthead", () => {
  it("finds what stands above the body", () => {
    expect(
      mastheadOf(
        "Port shut after storm\n\nBy Ada Brink\n\nOSLO — The port was shut on Monday, officials said.",
      ),
    ).toEqual({
      headings: ["Port shut after storm", "By Ada Brink"],
      byline: "Ada Brink",
      place: "OSLO",
      body: "OSLO",
    });
  });
  it("finds headings within the body", () => {
    expect(mastheadOf("The port was shut.\n\nWhat comes next\n\nNobody knows.").headings).toEqual([
      "What comes next",
    ]);
  });
  it("takes a text of one paragraph for its body", () => {
    expect(mastheadOf("Port shut after storm")).toMatchObject({ headings: [], body: "Port" });
  });
  it("takes no sentence for a byline that goes on with other words", () => {
    expect(mastheadOf("By noon it was over\n\nThe port was shut.").byline).toBeUndefined();
    expect(mastheadOf("The port was shut.\n\nBy Ada Brink").byline).toBeUndefined();
  });
});
