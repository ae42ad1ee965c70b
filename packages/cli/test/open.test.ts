import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { harbourText } from "./harbour.js";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

describe("onrecord open", { timeout: 30_000 }, () => {
  it("serves the Reader with the article until it is stopped", async () => {
    const child = spawn(process.execPath, [cli, "open", "-", "--no-browser", "--published", "2025-06-11"]);
    child.stdin.end(harbourText);
    const [printed] = await once(child.stdout.setEncoding("utf8"), "data");
    const url = new URL(String(printed).split("\n")[0] ?? "");
    expect(url.hostname).toBe("127.0.0.1");
    expect(url.searchParams.get("published")).toBe("2025-06-11");
    expect(await (await fetch(url)).text()).toContain("<title>onrecord Reader</title>");
    const article = await fetch(new URL(url.searchParams.get("article") ?? "", url));
    expect(await article.text()).toBe(harbourText);
    child.kill("SIGINT");
    expect((await once(child, "close"))[0]).toBe(0);
  });

  it("says that there is no such file", async () => {
    const child = spawn(process.execPath, [cli, "open", "no-such-file.txt", "--no-browser"]);
    const [complaint] = await once(child.stderr.setEncoding("utf8"), "data");
    expect(complaint).toMatch(/no-such-file\.txt: could not be opened: no such file/);
    expect((await once(child, "close"))[0]).toBe(1);
  });
});
