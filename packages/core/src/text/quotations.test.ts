import { describe, expect, it } from "vitest";
import { readText } from "./read-text.js";

interface Shown {
  readonly content: readonly string[];
  readonly depth?: number;
  readonly open?: number;
  readonly closed?: boolean;
}

/** A text's quotations, with depth, count of opening marks and want of a closing one only where unusual. */
const quotationsOf = (text: string): readonly Shown[] =>
  readText(text).quotations.map(({ open, close, content, depth }) => ({
    content: content.map(({ start, end }) => text.slice(start, end)),
    ...(depth === 0 ? {} : { depth }),
    ...(open.length === 1 ? {} : { open: open.length }),
    ...(close === undefined ? { closed: false } : {}),
  }));

const contentsOf = (text: string): readonly string[] =>
  quotationsOf(text).map(({ content }) => content.join(" ¶ "));

describe("findQuotations", () => {
  it("reads marks of every shape", () => {
    expect(
      contentsOf("He said \"one,\" “two,” ``three,'' ''four,'' «five», ‹six›, „seven“ and ‘eight’."),
    ).toEqual(["one,", "two,", "three,", "four,", "five", "six", "seven", "eight"]);
    expect(contentsOf("Elle a dit « oui » et »nein«.")).toEqual(["oui", "nein"]);
  });

  it("gives the spans of the marks and of the words without them", () => {
    const text = 'She said, " No. " Then left.';
    expect(readText(text).quotations).toEqual([
      {
        open: [{ start: 10, end: 11 }],
        close: { start: 16, end: 17 },
        content: [{ start: 12, end: 15 }],
        depth: 0,
      },
    ]);
  });

  it("reads straight marks by what stands beside them", () => {
    expect(contentsOf('"It fell," he said. "Then," he added, "it rose."')).toEqual([
      "It fell,",
      "Then,",
      "it rose.",
    ]);
    expect(contentsOf('the ("open") and—"free"—city')).toEqual(["open", "free"]);
  });

  it("nests", () => {
    expect(quotationsOf("“They said ‘never’ to us,” she said.")).toEqual([
      { content: ["They said ‘never’ to us,"] },
      { content: ["never"], depth: 1 },
    ]);
    expect(quotationsOf("'They said “never” to us,' she said.")).toEqual([
      { content: ["They said “never” to us,"] },
      { content: ["never"], depth: 1 },
    ]);
    expect(contentsOf("\"He asked, 'Why?'\" she said.")).toEqual(["He asked, 'Why?'", "Why?"]);
  });

  it("takes no apostrophe for a mark", () => {
    expect(quotationsOf("They don't like O’Brien's rock ’n’ roll, the players’ union or the '90s.")).toEqual(
      [],
    );
    expect(contentsOf("'It isn't the players' fault,' he said, 'it's theirs.'")).toEqual([
      "It isn't the players' fault,",
      "it's theirs.",
    ]);
    expect(quotationsOf("the boys’ and the girls’ schools")).toEqual([]);
  });

  it("takes no measure for a mark", () => {
    expect(quotationsOf("He is 6' 2\" tall and she 5'11\".")).toEqual([]);
    expect(contentsOf("“He is 6’2” tall,” she said.")).toEqual(["He is 6’2” tall,"]);
  });

  it("follows a quotation over paragraphs that each open it", () => {
    expect(quotationsOf("“It fell.\n\n“It rose again.\n\n“It stopped,” she said.\n\nHe left.")).toEqual([
      { content: ["It fell.", "It rose again.", "It stopped,"], open: 3 },
    ]);
    expect(quotationsOf('"It fell.\n\n"It rose," she said.')).toEqual([
      { content: ["It fell.", "It rose,"], open: 2 },
    ]);
    expect(quotationsOf("'It fell.\n\n'It rose,' she said.")).toEqual([
      { content: ["It fell.", "It rose,"], open: 2 },
    ]);
  });

  it("follows a quotation into a paragraph that only closes it", () => {
    expect(quotationsOf('"It fell.\n\nIt rose."\n\nHe left.')).toEqual([
      { content: ["It fell.", "It rose."] },
    ]);
  });

  it("ends a quotation that is never closed with its paragraph", () => {
    expect(quotationsOf("She said, “It fell.\n\nHe left, and “no one” saw.")).toEqual([
      { content: ["It fell."], closed: false },
      { content: ["no one"] },
    ]);
  });

  it("ends a quotation whose closing mark was forgotten before the next one", () => {
    expect(quotationsOf("“It fell, she said. “It rose,” he said. They left.")).toEqual([
      { content: ["It fell, she said."], closed: false },
      { content: ["It rose,"] },
    ]);
  });

  it("lets straight marks hold curly ones", () => {
    expect(quotationsOf('"They call it “home” there," she said.')).toEqual([
      { content: ["They call it “home” there,"] },
      { content: ["home"], depth: 1 },
    ]);
  });

  it("leaves a closing mark that closes nothing, and marks around nothing", () => {
    expect(quotationsOf('It fell,” she said. “” "" It rose.')).toEqual([]);
  });

  it("mends marks that are turned the wrong way or mixed", () => {
    expect(contentsOf("”It fell,” she said.")).toEqual(["It fell,"]);
    expect(contentsOf("She said, “It fell. “ He left.")).toEqual(["It fell."]);
    expect(contentsOf('She said, “It fell," and left.')).toEqual(["It fell,"]);
  });
});
