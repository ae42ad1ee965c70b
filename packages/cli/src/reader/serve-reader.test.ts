import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedReader, serveReader } from "./serve-reader.js";

let folder = "";
let reader: ServedReader;
const bytes = new TextEncoder().encode("Ada said so.");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-reader-"));
  await mkdir(join(folder, "page", "assets"), { recursive: true });
  await writeFile(join(folder, "page", "index.html"), "<!doctype html><title>Reader</title>");
  await writeFile(join(folder, "page", "assets", "page.js"), "export {};");
  await writeFile(join(folder, "secret.txt"), "not for the page");
  reader = await serveReader(join(folder, "page"), { name: "a day.html", bytes, published: "2024-03-12" }, 0);
});

afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true });
});

/** Asks by hand: `fetch` would tidy the path and set the host. */
async function ask(path: string, host?: string): Promise<{ readonly status: number; readonly body: string }> {
  const { hostname, port } = new URL(reader.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, ...(host === undefined ? {} : { headers: { host } }) }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += String(chunk);
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on("error", reject)
      .end();
  });
}

describe("serveReader", () => {
  it("serves the page, and the article its address asks for", async () => {
    const asked = new URL(reader.url).searchParams;
    expect(asked.get("published")).toBe("2024-03-12");
    expect((await ask("/")).body).toContain("<title>Reader</title>");
    expect((await ask("/assets/page.js")).body).toBe("export {};");
    expect((await ask(`/${asked.get("article")}`)).body).toBe("Ada said so.");
  });

  it("gives an HTML article as bytes, which no browser shows as a page", async () => {
    const { headers } = await fetch(
      new URL(new URL(reader.url).searchParams.get("article") ?? "", reader.url),
    );
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each(["/../secret.txt", "/..%2fsecret.txt", "/assets/../../secret.txt", "/nothing.js"])(
    "serves nothing else: %s",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it("answers no request that came by another name", async () => {
    expect((await ask("/", "example.org")).status).toBe(403);
  });

  it("says that a port is taken", async () => {
    const { port } = new URL(reader.url);
    await expect(serveReader(join(folder, "page"), { name: "a.txt", bytes }, Number(port))).rejects.toThrow(
      /EADDRINUSE/,
    );
  });
});
