import { describe, expect, it } from "vitest";
import { lookAhead, type Mark, readMark, roleOf, type Situation } from "./quotation-marks.js";

/** The mark at the nth place (from 1) of a text where some characters stand. */
function markAt(text: string, characters: string, nth = 1): Mark | undefined {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(characters, start + 1);
  return readMark(text, { text: characters, start, end: start + characters.length });
}

const nothing: Situation = {
  isOpen: false,
  isFirst: false,
  isMeasure: false,
  closesLater: false,
  closesSurelyLater: false,
  goesOnLater: false,
};

/** The role of a mark in some situation. */
function role(text: string, characters: string, situation: Partial<Situation> = {}, nth = 1) {
  const mark = markAt(text, characters, nth);
  return mark && roleOf(mark, { ...nothing, ...situation });
}

describe("readMark", () => {
  it("reads quotation marks, and no words or other marks", () => {
    expect(markAt("a “b” c", "“")?.shape).toEqual({ family: "double", leans: "open", straight: false });
    expect(markAt("a (b) c", "(")).toBeUndefined();
  });

  it("may open before something with a blank or a bracket before it", () => {
    expect(markAt(`she said "no" twice`, '"')).toMatchObject({ mayOpen: true, mayClose: false });
    expect(markAt(`("no")`, '"')?.mayOpen).toBe(true);
    expect(markAt(`she said "... no"`, '"')?.mayOpen).toBe(true);
    expect(markAt(`she said ", no`, '"')?.mayOpen).toBe(false);
  });

  it("may close behind something, where no word runs on", () => {
    expect(markAt(`she said "no" twice`, '"', 2)).toMatchObject({ mayOpen: false, mayClose: true });
    expect(markAt("rock’n", "’")?.mayClose).toBe(false);
  });

  it("may be the genitive of a plural", () => {
    expect(markAt("the players’ union", "’")?.mayBeGenitive).toBe(true);
    expect(markAt("the men’ union", "’")?.mayBeGenitive).toBe(false);
  });
});

describe("lookAhead", () => {
  it("tells, place by place, whether a single mark closes later, and whether for certain", () => {
    const text = "he said ‘the players’ union’ won";
    const marks = [markAt(text, "‘"), markAt(text, "’"), markAt(text, "’", 2)];
    expect(lookAhead(marks)).toEqual({ sure: [false, true, true, false], any: [true, true, true, false] });
    expect(lookAhead(marks.slice(0, 2))).toEqual({ sure: [false, false, false], any: [true, true, false] });
  });
});

describe("roleOf", () => {
  it("opens by an opening mark and closes by a closing one", () => {
    expect(role("a “b” c", "“")).toBe("open");
    expect(role("a “b” c", "”", { isOpen: true })).toBe("close");
    expect(role("a b” c", "”")).toBeUndefined();
  });

  it("goes by what stands around a straight mark", () => {
    expect(role('a "b" c', '"')).toBe("open");
    expect(role('a "b" c', '"', { isOpen: true }, 2)).toBe("close");
    expect(role('a b" c', '"')).toBeUndefined();
  });

  it("leaves a measure alone", () => {
    expect(role('a 6" pipe', '"', { isMeasure: true, isOpen: true })).toBeUndefined();
  });

  it("takes a closing mark at the head of a paragraph for an opening one", () => {
    expect(role("”b c", "”", { isFirst: true })).toBe("open");
  });

  it("leaves the genitive of a plural alone where the quotation surely closes later", () => {
    expect(role("a ‘the players’ union’", "’", { isOpen: true, closesSurelyLater: true })).toBeUndefined();
    expect(role("a ‘the players’ union", "’", { isOpen: true })).toBe("close");
  });

  it("opens by a straight single mark only where one closes later, or the paragraph begins and the words go on", () => {
    expect(role("a 'b' c", "'", { closesLater: true })).toBe("open");
    expect(role("a 'b c", "'")).toBeUndefined();
    expect(role("'b c", "'", { isFirst: true, goesOnLater: true })).toBe("open");
    expect(role("a ‘b’ c", "‘")).toBe("open");
  });
});
