import { build } from "esbuild";
import { getQuickJS } from "quickjs-emscripten";
import { expect, it } from "vitest";
import { parseArticle } from "../src/parser/index.js";

const article = {
  text: "“We will appeal,” said Anita Desrosiers, a lawyer in Geneva, on Monday. Two officials denied that 1,250 people had left.\n\nThe Northern Harbour Board rejected the claim.",
  publishedAt: "2024-08-19",
};

/** A script that leaves the record of the article, as JSON, in `globalThis.record`. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { parseArticle } from "../src/parser/index.js";
        globalThis.record = JSON.stringify(parseArticle(${JSON.stringify(article)}));`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    platform: "browser",
    format: "iife",
    write: false,
  });
  return outputFiles.map((file) => file.text).join("");
}

/** QuickJS has the language alone; the web's part of it that the parser needs is this class. */
const textEncoder = `globalThis.TextEncoder = class {
  encode(text) {
    return Uint8Array.from(unescape(encodeURIComponent(text)), (byte) => byte.charCodeAt(0));
  }
};`;

it("gives the same bytes on another engine, one without WebAssembly", { timeout: 180_000 }, async () => {
  const context = (await getQuickJS()).newContext();
  context.unwrapResult(context.evalCode(textEncoder + (await script()))).dispose();
  const record = context.getProp(context.global, "record").consume(context.getString);
  context.dispose();
  expect(record).toBe(JSON.stringify(parseArticle(article)));
});
