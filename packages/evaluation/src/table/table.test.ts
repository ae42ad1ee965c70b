import { describe, expect, it } from "vitest";
import { count, markdownTable, percent, scoreRow, scoreTable, shareOf } from "./index.js";

describe("markdownTable", () => {
  it("lines up words to the left and numbers to the right", () => {
    expect(markdownTable([["name", "F1"], ["a", "7.5"], ["ferries", ""], ["short"]])).toBe(
      [
        "| name    |  F1 |",
        "| ------- | --: |",
        "| a       | 7.5 |",
        "| ferries |     |",
        "| short   |     |",
      ].join("\n"),
    );
  });
});

describe("scoreTable", () => {
  it("shows precision, recall and F1 with the counts behind them", () => {
    const lines = scoreTable("names", [scoreRow("PER", { right: 1, predicted: 2, gold: 4 })]).split("\n");
    expect(lines[2]).toBe("| PER   | 50.0 | 25.0 | 33.3 |    4 |     2 |");
  });
});

describe("numbers", () => {
  it("are empty where there is nothing to show", () => {
    expect([percent(undefined), percent(0.5), count(undefined), count(0)]).toEqual(["", "50.0", "", "0"]);
    expect([shareOf(0, 0), shareOf(1, 2)]).toEqual([undefined, 0.5]);
  });
});
