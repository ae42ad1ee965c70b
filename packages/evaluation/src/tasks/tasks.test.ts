import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { tasks } from "./index.js";

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "index.ts")
  .map((file) => basename(file, ".ts"));

describe("the tasks", () => {
  it("are all those that lie beside the list, each named as its file", () => {
    expect(tasks.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  it("say what they do, in a line each", () => {
    expect(tasks.filter(({ about }) => about.trim() === "" || about.includes("\n"))).toEqual([]);
  });
});
