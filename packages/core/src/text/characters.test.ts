import { describe, expect, it } from "vitest";
import {
  codeAt,
  codeBefore,
  isDigit,
  isIgnorable,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  isWordCharacter,
  widthOf,
} from "./characters.js";

const code = (character: string): number => codeAt(character, 0);

describe("the classes of characters", () => {
  it("tell letters, their case, and digits of any script", () => {
    expect([..."aZéЖ谿\u0301"].every((character) => isLetter(code(character)))).toBe(true);
    expect([..."1.-“ "].some((character) => isLetter(code(character)))).toBe(false);
    expect([isUpper(code("É")), isUpper(code("é")), isLower(code("é")), isLower(code("谿"))]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([isDigit(code("7")), isDigit(code("٣")), isDigit(code("½"))]).toEqual([true, true, false]);
    expect(isWordCharacter(code("½"))).toBe(true);
  });

  it("tell what parts words from what is only unseen", () => {
    expect(
      [..." \n\u0000\u007f\u0085\u00a0\u200b\u3000\ufeff"].every((character) => isSpace(code(character))),
    ).toBe(true);
    expect([..."\u00ad\u200d\u200f\ufe0f"].every((character) => isIgnorable(code(character)))).toBe(true);
    expect([..."\u00ad\u200da."].some((character) => isSpace(code(character)))).toBe(false);
  });
});

describe("codeAt and codeBefore", () => {
  it("read a pair of surrogates as one, and a lone one as itself", () => {
    expect([codeAt("a👍", 1), codeBefore("a👍", 3), widthOf(0x1f44d)]).toEqual([0x1f44d, 0x1f44d, 2]);
    expect([codeBefore("\udc4d", 1), codeBefore("a\udc4d", 2), widthOf(0xdc4d)]).toEqual([0xdc4d, 0xdc4d, 1]);
    expect([codeAt("", 0), codeBefore("a", 0)]).toEqual([-1, -1]);
  });
});
