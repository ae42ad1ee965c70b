import { describe, expect, it } from "vitest";
import { quoteStates } from "./quote-states.js";

describe("quoteStates", () => {
  const states = (text: string) => [
    ...quoteStates(text.split(" "), new Set([0, text.split(" ").indexOf("¶")])),
  ];
  it("tells opening and closing marks, and what is between", () => {
    expect(states("“ We wait ” she said")).toEqual([2, 1, 1, 3, 0, 0]);
    expect(states('" Wait " she said " now "')).toEqual([2, 1, 3, 0, 0, 2, 1, 3]);
    expect(states("`` Wait '' , he said")).toEqual([2, 1, 3, 0, 0, 0]);
  });

  it("forgets an open mark at the end of a paragraph", () => {
    expect(states("“ We wait ¶ she said")).toEqual([2, 1, 1, 0, 0, 0]);
  });
});
