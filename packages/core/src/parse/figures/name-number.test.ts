import { describe, expect, it } from "vitest";
import { figuresIn } from "../../../test/support/rules-in.js";

const figuresOf = (text: string): readonly string[] => figuresIn(text, { of: false }).map(({ made }) => made);

describe("a number that names, orders or codes", () => {
  it.each([
    "A Boeing 737 landed.",
    "The crew of Apollo 11 came home.",
    "The G7 met under Article 50.",
    "Covid-19 spread.",
    "He finished 7th, or twenty-first.",
    "Call 555-0199 now.",
    "The attack of 9/11 came first.",
    "1. Open the lid.",
    "See page 12 of the report.",
    "See No. 10 there.",
    "No one knew that one.",
    "It fell in 1998.",
    "The one-sided game ended 3-1.",
    "12 14 15",
  ])("is no figure: %s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it.each([
    ["In Gaza 40 people left.", ["40 | 40"]],
    ["One boat sank.", ["One | 1"]],
    ["He sold 1998 boats.", ["1998 | 1998"]],
    ["It cost Leon $40.", ["$40 | 40 USD"]],
    ["Some 737 Boeings landed.", ["Some 737 | 737 ~"]],
  ])("counts in: %s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});
