import { describe, expect, it } from "vitest";
import { createBench, InputMissing, runCommand, StandardMissed, type Task, taskArguments } from "./index.js";

const task = (name: string, belongsTo: Task["belongsTo"], run: Task["run"]): Task => ({
  name,
  about: `measures ${name}`,
  usage: "",
  belongsTo,
  run,
});

const tasks: readonly Task[] = [
  task("names", "summary", () => "names are measured"),
  task("times", "all", (_, args) => [...taskArguments(args, { flags: ["errors"] }).flags, "times"].join(" ")),
  task("gap", "all", ({ corpora }) => corpora),
  task("floor", "apart", () => {
    throw new StandardMissed("50.0", "value F1 is below 60");
  }),
];

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const code = await runCommand(tasks, createBench({}), args, streams);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe("runCommand", () => {
  it("runs the summary where no task is named", async () => {
    expect(await run()).toEqual({ code: 0, out: "names are measured\n", err: "" });
  });

  it("runs one task with its options", async () => {
    expect(await run("times", "--errors")).toEqual({ code: 0, out: "errors times\n", err: "" });
  });

  it("runs all, and says which could not run", async () => {
    const { code, out, err } = await run("all");
    expect(code).toBe(0);
    expect(out.match(/^## .*/gm)).toEqual(["## names", "## times"]);
    expect(err).toBe("gap: set ONRECORD_CORPORA to the folder of the corpora");
  });

  it("fails where one task cannot run", async () => {
    expect((await run("gap")).code).toBe(2);
  });

  it("prints what was measured where it lies below what was asked for, and fails", async () => {
    expect(await run("floor")).toEqual({ code: 1, out: "50.0", err: "floor: value F1 is below 60" });
  });

  it("does not know an option or a task that is not there", async () => {
    expect((await run("times", "--warnings")).code).toBe(2);
    const { code, err } = await run("rhymes");
    expect(code).toBe(2);
    expect(err).toContain('no task "rhymes"');
    expect(err).toContain("measures gap");
  });

  it("lists the tasks", async () => {
    expect((await run("--help")).out).toContain("  times  measures times");
  });
});

describe("InputMissing", () => {
  it("is thrown by a bench without corpora", () => {
    expect(() => createBench({}).readPolnearDev()).toThrow(InputMissing);
  });
});
