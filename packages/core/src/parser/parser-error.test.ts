import { expect, it } from "vitest";
import { ParserError } from "./parser-error.js";

it("is told from other errors by its name", () => {
  expect(new ParserError("there is no stage")).toMatchObject({
    name: "ParserError",
    message: "there is no stage",
  });
});
