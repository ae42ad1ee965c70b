import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lines } from "./lines.js";

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function read(text: string, size = 4, maxBytes?: number): Promise<[number, string | undefined][]> {
  const found: [number, string | undefined][] = [];
  for await (const { number, bytes } of lines(chunked(text, size), maxBytes)) {
    found.push([number, bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)]);
  }
  return found;
}

describe("lines of a stream", () => {
  it("are numbered from 1, empty ones too", async () => {
    expect(await read("one\n\nthree\n")).toEqual([
      [1, "one"],
      [2, ""],
      [3, "three"],
    ]);
  });

  it("end in LF or CRLF, or with the stream", async () => {
    expect(await read("one\r\ntwo\nthree")).toEqual([
      [1, "one"],
      [2, "two"],
      [3, "three"],
    ]);
  });

  it("are none in an empty stream", async () => {
    expect(await read("")).toEqual([]);
  });

  it("are the same however the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom("a", "é", "🦀", "\r", " ") }), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (words, size) => {
          const expected = words.map((word, i) => [i + 1, word.endsWith("\r") ? word.slice(0, -1) : word]);
          expect(await read(`${words.join("\n")}\n`, size)).toEqual(expected);
        },
      ),
    );
  });

  it("go on after one that is too long, which is told by having no bytes", async () => {
    expect(await read("short\nfar too long\nshort", 3, 8)).toEqual([
      [1, "short"],
      [2, undefined],
      [3, "short"],
    ]);
  });
});
