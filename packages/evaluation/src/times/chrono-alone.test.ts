import { describe, expect, it } from "vitest";
import { chronoAlone } from "./chrono-alone.js";

describe("chronoAlone", () => {
  it("gives a day, a month and an hour as TIMEX3 writes them", () => {
    const text = "On 5 May 2024 the ferry sank; by June 2024 it was raised, at 10:35 on 7 July 2024.";
    expect(
      chronoAlone(text, "2024-08-19").map(({ span, value }) => [text.slice(span.start, span.end), value]),
    ).toEqual([
      ["On 5 May 2024", "2024-05-05"],
      ["June 2024", "2024-06"],
      ["at 10:35 on 7 July 2024", "2024-07-07T10:35"],
    ]);
  });
});
