import { describe, expect, it } from "vitest";
import { timesIn } from "../../../test/support/rules-in.js";

const timesOf = (text: string): readonly string[] => timesIn(text).map(({ made }) => made);

describe("a time of day", () => {
  it.each([
    [
      "joins its date behind it",
      "Doors open at 9 a.m. EST Tuesday.",
      ["9 a.m. EST Tuesday | TIME 2024-08-13T09:00"],
    ],
    ["joins its date before it", "On Sunday at noon it rang.", ["Sunday at noon | TIME 2024-08-18T12:00"]],
    [
      "else takes the day last spoken of in the sentence",
      "On Sunday the bell rang and then rang again at noon.",
      ["Sunday | DATE 2024-08-18", "noon | TIME 2024-08-18T12:00"],
    ],
    [
      "else the next one in it",
      "At noon the old bell rang out, as it had yesterday.",
      ["noon | TIME 2024-08-18T12:00", "yesterday | DATE 2024-08-18"],
    ],
    [
      "else the day the story has told of",
      "It sank on May 3, 1998. At noon it rang.",
      ["May 3, 1998 | DATE 1998-05-03", "noon | TIME 1998-05-03T12:00"],
    ],
    ["else the day of publication", "At noon it rang.", ["noon | TIME 2024-08-19T12:00"]],
  ])("%s", (_, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it("does not join a month, nor a date farther off", () => {
    expect(timesOf("At noon in May 1998 it rang.")).toEqual([
      "noon | TIME 2024-08-19T12:00",
      "May 1998 | DATE 1998-05",
    ]);
  });
});
