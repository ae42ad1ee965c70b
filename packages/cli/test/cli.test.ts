import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseRecord } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { harbourText } from "./harbour.js";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** The built command, as a process of its own. */
function start(args: readonly string[], nodeOptions: readonly string[] = []) {
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;
  return spawn(process.execPath, [...nodeOptions, cli, ...args], { env });
}

async function onrecord(args: readonly string[], stdin: string | Uint8Array = "") {
  const child = start(args);
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  child.stdin.on("error", () => {}).end(stdin);
  const [code] = await once(child, "close");
  return { code, ...output };
}

const line = (id: string) => `${JSON.stringify({ id, text: harbourText })}\n`;

// Each starts a process that loads the weights, and machines that test are busy.
describe("the command as it is installed", { timeout: 30_000 }, () => {
  it("knows its version", async () => {
    expect(await onrecord(["--version"])).toEqual({
      code: 0,
      stdout: `${packageJson.version}\n`,
      stderr: "",
    });
  });

  it("prints a ledger without colour into a pipe", async () => {
    const { code, stdout, stderr } = await onrecord(
      ["parse", "-", "--title", "The old fish market"],
      harbourText,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^The old fish market\n/);
    expect(stdout).toMatch(/^late July {2,}XXXX-07, end · date$/m);
    expect(stdout).not.toContain("\u001b");
  });

  it("prints a record of format 1, the same bytes each time", async () => {
    const args = ["parse", "-", "--format", "json", "--published", "2025-06-11"];
    const { stdout } = await onrecord(args, harbourText);
    const record = parseRecord(JSON.parse(stdout));
    expect(record.article).toMatchObject({ text: harbourText, publishedAt: "2025-06-11" });
    expect((await onrecord(args, harbourText)).stdout).toBe(stdout);
  });

  it("gives 1 for what is not text, and 2 for a wrong option", async () => {
    expect(await onrecord(["parse", "-"], Uint8Array.of(0, 1, 2))).toEqual({
      code: 1,
      stdout: "",
      stderr: "onrecord: standard input: is binary, not text; give plain text or HTML\n",
    });
    expect((await onrecord(["parse", "--jsn"])).code).toBe(2);
  });

  it("answers a stream line by line, in order, even lines of megabytes", async () => {
    const long = `${JSON.stringify({ id: "long", note: "x".repeat(8_000_000), text: harbourText })}\n`;
    const { code, stdout } = await onrecord(["parse", "--ndjson"], line("a") + long + line("c"));
    const records = stdout
      .trim()
      .split("\n")
      .map((record) => parseRecord(JSON.parse(record)));
    expect(code).toBe(0);
    expect(records.map(({ article }) => article.id)).toEqual(["a", "long", "c"]);
  });

  it("answers a line before the next one is written", async () => {
    const child = start(["parse", "--ndjson"]);
    child.stdin.write(line("a"));
    const [first] = await once(child.stdout.setEncoding("utf8"), "data");
    expect(first).toContain('"id":"a"');
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  it("ends quietly when its reader goes away", async () => {
    const child = start(["parse", "--ndjson"]);
    let complaints = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
    child.stdin.on("error", () => {});
    const feeding = setInterval(() => child.stdin.write(line("a")), 1);
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    clearInterval(feeding);
    expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
  });
});
