import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

/** What an example's commented lines say that they are, and what they are: each "EXPRESSION; // VALUE". */
async function valuesOf(code: string): Promise<readonly (readonly [said: string, value: unknown])[]> {
  const shown: string[] = [];
  const noting = code.replace(/^([a-z].*?);? \/\/ +(.+)$/gm, (line, expression: string, said: string) => {
    if (/^(?:const|if|import) /.test(line)) return line;
    shown.push(said);
    return `shown.push(${expression.replace(/;$/, "")});`;
  });
  const { outputFiles } = await build({
    stdin: { contents: `export const shown = [];\n${noting}`, resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  const [file] = outputFiles;
  const { shown: values }: { readonly shown: readonly unknown[] } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(file?.contents ?? []).toString("base64")}`
  );
  return shown.map((said, index) => [said, values[index]]);
}

describe("the examples of the README", () => {
  it("are two", () => {
    expect(examples).toHaveLength(2);
  });

  it.each(examples)("run, and give what they say: %#", async (code) => {
    const values = await valuesOf(code);
    expect(values.length).toBeGreaterThan(0);
    for (const [said, value] of values) {
      expect(value).toEqual(new Function(`return (${said});`)());
    }
  });
});
