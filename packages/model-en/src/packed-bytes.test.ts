import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packBytes, unpackBytes } from "./packed-bytes.js";

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe("packed bytes", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(unpackBytes(packBytes(bytes), bytes.length)).toEqual(bytes);
      }),
    );
    expect(unpackBytes(packBytes(everyByte), everyByte.length)).toEqual(everyByte);
  });

  it("take one character for a small number, two for a large one", () => {
    expect(packBytes(Uint8Array.from([0, 1, 255, 44, 211]))).toHaveLength(5);
    expect(packBytes(Uint8Array.from([127, 128]))).toHaveLength(4);
  });

  it("need no escape in a string literal or an inline script", () => {
    expect(packBytes(everyByte)).toMatch(/^[ -~]+$/);
    expect(packBytes(everyByte)).not.toMatch(/["\\<]/);
  });
});
