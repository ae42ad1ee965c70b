import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build, type Platform } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Which files a bundle takes in. */
async function inputsOf(source: string, platform: Platform): Promise<string> {
  const { metafile } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    minify: true,
    platform,
    format: "esm",
    write: false,
    metafile: true,
    external: ["canvas"],
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs).join("\n");
}

const READ = `import { readPage } from "@onrecord/html"; console.log(readPage("<p>Words."))`;

describe("a bundle", () => {
  it("for browsers holds no parser of HTML", async () => {
    const inputs = await inputsOf(READ, "browser");
    expect(inputs).toContain("@mozilla/readability");
    expect(inputs).not.toMatch(/linkedom|parse5/);
  });

  it("for Node holds one", async () => {
    expect(await inputsOf(READ, "node")).toMatch(/linkedom.*parse5/s);
  });

  it("with linkedom reads a page where there is neither Node nor a DOM, as in a worker", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { readPage } from "@onrecord/html/linkedom"; globalThis.text = readPage("<p>Words.").text;`,
        resolveDir: root,
      },
      bundle: true,
      platform: "browser",
      write: false,
      logLevel: "silent",
    });
    const world = vm.createContext({ URL, TextEncoder, TextDecoder, performance, EventTarget, Event, atob });
    vm.runInContext(outputFiles[0]?.text ?? "", world);
    expect(world["text"]).toBe("Words.");
  });

  it("that only tells pages from text holds nothing else", async () => {
    const inputs = await inputsOf(`export { isHtml } from "@onrecord/html/is-html"`, "browser");
    expect(inputs).not.toMatch(/linkedom|parse5|readability/);
  });
});
