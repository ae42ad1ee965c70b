import { describe, expect, it } from "vitest";
import { readTar } from "./tar.js";

function block(name: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(size.toString(8).padStart(11, "0"), 124);
  return header;
}

function filled(text: string): Buffer {
  return Buffer.concat([Buffer.from(text)], Math.ceil(text.length / 512) * 512);
}

describe("readTar", () => {
  it("gives files by name, whatever their length", () => {
    const long = "rain ".repeat(200);
    const archive = Buffer.concat([
      block("folder/", 0),
      block("folder/one.txt", 4),
      filled("snow"),
      block("folder/two.txt", long.length),
      filled(long),
      Buffer.alloc(1024),
    ]);
    expect(readTar(archive)).toEqual([
      { name: "folder/", text: "" },
      { name: "folder/one.txt", text: "snow" },
      { name: "folder/two.txt", text: long },
    ]);
  });
});
