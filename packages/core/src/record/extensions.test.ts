import { expect, it } from "vitest";
import { Extensions } from "./extensions.js";

it.each([
  [{ "newsroom.example/desk": { name: "harbour", since: [2019, null] } }, true],
  [{ desk: "harbour" }, false],
  [{ "newsroom/": "harbour" }, false],
  [{ "News/desk": "harbour" }, false],
  [{ "newsroom/desk": new Date(0) }, false],
  [{ "newsroom/desk": undefined }, false],
])("%j are extra fields: %s", (fields, are) => {
  expect(Extensions.safeParse(fields).success).toBe(are);
});
