import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.js";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decoding an article", () => {
  it("reads UTF-8 and leaves every character as it is", () => {
    expect(decodeText(utf8("“Café” \r\n\t🦀\n"))).toBe("“Café” \r\n\t🦀\n");
  });

  it("drops a byte order mark, which is no part of the text", () => {
    expect(decodeText(utf8("\ufeffNews."))).toBe("News.");
  });

  it("reads UTF-16 where a byte order mark says so, whichever byte comes first", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x4e, 0, 0x19, 0x20))).toBe("N’");
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x4e, 0x20, 0x19))).toBe("N’");
  });

  it("refuses UTF-16 that breaks off in the middle of a character", () => {
    expect(() => decodeText(bytes(0xff, 0xfe, 0x4e))).toThrow(/UTF-16/);
  });

  it("reads another encoding only where a page declares it", () => {
    const page = Buffer.from('<html><meta charset="windows-1252"><p>\x93Yes\x94</p>', "latin1");
    expect(decodeText(page)).toContain("“Yes”");
    const text = Buffer.from("\x93Yes\x94", "latin1");
    expect(() => decodeText(text)).toThrow("is not valid UTF-8");
  });

  it("keeps to UTF-8 where the bytes are UTF-8, whatever the page declares", () => {
    expect(decodeText(utf8('<html><meta charset="windows-1252"><p>“Yes”</p>'))).toContain("“Yes”");
  });

  it.each([
    ["nothing", bytes(), "is empty"],
    ["white space", utf8(" \n\t\u00a0"), "is empty"],
    ["a mark alone", utf8("\ufeff"), "is empty"],
    ["NUL within text", utf8("a\0b"), "is binary"],
    ["bytes of no encoding", bytes(0x81, 0, 0xff, 3), "is binary"],
    ["a PDF", utf8("%PDF-1.7\n"), "pdftotext"],
    ["a gzip file", bytes(0x1f, 0x8b, 8, 0), "gunzip"],
    ["a word processor's file", bytes(0x50, 0x4b, 3, 4, 20), "office document"],
  ])("refuses %s and says what to do", (_, input, words) => {
    expect(() => decodeText(input)).toThrow(words);
  });
});
