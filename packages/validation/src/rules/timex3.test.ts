import { describe, expect, it } from "vitest";
import { changed, found } from "../../test/bridge-record.js";
import { timex3 } from "./timex3.js";

describe("timex3", () => {
  it("finds nothing in a good record", () => {
    expect(found(timex3)).toEqual([]);
  });

  it.each([
    [
      "a day that does not exist",
      { value: "2024-02-31" },
      "times[0].value: “2024-02-31” is not the value of a DATE",
    ],
    ["a value of another type", { value: "P2Y" }, "times[0].value: “P2Y” is not the value of a DATE"],
    ["words instead of a value", { value: "Monday" }, "times[0].value: “Monday” is not the value of a DATE"],
  ])("finds %s", (_, fields, message) => {
    expect(found(timex3, changed("times", 0, fields))).toEqual([message]);
  });
});
