import { expect, it } from "vitest";
import { wantsColour } from "./colour.js";

it.each([
  ["a terminal", undefined, {}, true, true],
  ["a pipe", undefined, {}, false, false],
  ["a dumb terminal", undefined, { TERM: "dumb" }, true, false],
  ["NO_COLOR on a terminal", undefined, { NO_COLOR: "1" }, true, false],
  ["an empty NO_COLOR", undefined, { NO_COLOR: "" }, true, true],
  ["FORCE_COLOR in a pipe", undefined, { FORCE_COLOR: "1" }, false, true],
  ["an empty FORCE_COLOR in a pipe", undefined, { FORCE_COLOR: "" }, false, true],
  ["FORCE_COLOR=0 on a terminal", undefined, { FORCE_COLOR: "0" }, true, false],
  ["FORCE_COLOR over NO_COLOR", undefined, { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  ["--no-color over FORCE_COLOR", false, { FORCE_COLOR: "1" }, true, false],
  ["--color over NO_COLOR, in a pipe", true, { NO_COLOR: "1" }, false, true],
])("%s", (_, option, variables, isTTY, wanted) => {
  expect(wantsColour(option, variables, { isTTY })).toBe(wanted);
});
