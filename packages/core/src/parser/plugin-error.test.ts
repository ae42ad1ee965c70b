import { expect, it } from "vitest";
import { PluginError } from "./plugin-error.js";

it("names the plugin and says what is wrong, and why", () => {
  const cause = new Error("no desk");
  const error = new PluginError("newsroom.example", "failed", { cause });
  expect(error).toMatchObject({
    name: "PluginError",
    plugin: "newsroom.example",
    message: 'plugin "newsroom.example": failed',
    cause,
  });
});
