import { describe, expect, it } from "vitest";
import { quotationStates } from "./quotation-states.js";

/** The states of the words of a text in which ¶ starts a paragraph and / a sentence. */
function states(text: string): readonly number[] {
  const words: string[] = [];
  const sentences = new Set([0]);
  const paragraphs = new Set([0]);
  for (const word of text.split(" ")) {
    if (word === "¶" || word === "/") sentences.add(words.length);
    if (word === "¶") paragraphs.add(words.length);
    if (word !== "¶" && word !== "/") words.push(word);
  }
  return [...quotationStates(words, sentences, paragraphs)];
}

describe("quotationStates", () => {
  it("tells opening and closing marks, and what is between", () => {
    expect(states("“ We wait ” she said")).toEqual([2, 1, 1, 3, 0, 0]);
    expect(states('" Wait " she said " now "')).toEqual([2, 1, 3, 0, 0, 2, 1, 3]);
  });

  it("tells single marks", () => {
    expect(states("‘ We wait , ’ she said")).toEqual([5, 4, 4, 4, 6, 0, 0]);
    expect(states("' We wait , ' she said")).toEqual([5, 4, 4, 4, 6, 0, 0]);
  });

  it("takes a mark after a plural for the plural's, but for one that starts a sentence", () => {
    expect(states("The farmers ' union")).toEqual([0, 0, 0, 0]);
    expect(states("‘ The farmers ’ union waits , ’ she said")).toEqual([5, 4, 4, 4, 4, 4, 4, 6, 0, 0]);
    expect(states("It rains / ' We wait , ' she said")).toEqual([0, 0, 5, 4, 4, 4, 6, 0, 0]);
  });

  it("closes before a word with a capital, and at the end", () => {
    expect(states("the ‘ late ’ Lee")).toEqual([0, 5, 4, 6, 0]);
    expect(states("the ‘ late ’")).toEqual([0, 5, 4, 6]);
    expect(states("the ‘ late ’ mayor")).toEqual([0, 5, 4, 4, 4]);
  });

  it("tells a paragraph that a dash opens", () => {
    expect(states("— No , she said ¶ We wait — still")).toEqual([7, 7, 7, 7, 7, 0, 0, 0, 0]);
  });

  it("forgets an open mark at the end of a paragraph", () => {
    expect(states("“ We wait ¶ she said")).toEqual([2, 1, 1, 0, 0]);
    expect(states("‘ We wait ¶ she said")).toEqual([5, 4, 4, 0, 0]);
  });
});
