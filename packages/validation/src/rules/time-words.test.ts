import { describe, expect, it } from "vitest";
import { changed, found, ofText } from "../../test/bridge-record.js";
import { timeWords } from "./time-words.js";

const dated = (words: string, value: string) =>
  ofText(`${words}.`, { times: [{ id: "t:1", span: { start: 0, end: words.length }, type: "DATE", value }] });

describe("time-words", () => {
  it("finds nothing in a good record", () => {
    expect(found(timeWords)).toEqual([]);
  });

  it("finds a value that falls on another weekday than the words name", () => {
    expect(found(timeWords, changed("times", 0, { value: "2024-08-20" }))).toEqual([
      "times[0].value: “Monday” names another weekday, but the value is 2024-08-20",
    ]);
  });

  it.each([
    ["3 May 2024", "2023-05-03", "another year"],
    ["3 May 2024", "2024-06-03", "another month"],
    ["May 3rd, 2024", "2024-05-04", "another day"],
  ])("finds that %s is not %s", (words, value, fault) => {
    expect(found(timeWords, dated(words, value))).toEqual([
      `times[0].value: “${words}” names ${fault}, but the value is ${value}`,
    ]);
  });

  it.each([
    ["3 May 2024", "2024-05-03"],
    ["7 to 9 August", "2024-08-09"],
    ["late May", "2024-05"],
    ["the week of 19 August", "2024-W34"],
    ["last year", "2023"],
  ])("lets %s be %s", (words, value) => {
    expect(found(timeWords, dated(words, value))).toEqual([]);
  });

  it("does not take the time of a clock for a year", () => {
    const times = [
      { id: "t:1", span: { start: 0, end: 18 }, type: "TIME", value: "2024-08-23T18:00" },
    ] as const;
    expect(found(timeWords, ofText("1800 GMT on Friday.", { times }))).toEqual([]);
  });
});
