import { describe, expect, it } from "vitest";
import { readConllu } from "./conllu.js";

const row = (number: string, form: string, pos: string, head: number, misc = "_") =>
  [number, form, form.toLowerCase(), "X", pos, "_", String(head), "dep", "_", misc].join("\t");

const file = [
  "# newdoc id = TEST_news_bridge",
  "# newpar",
  "# sent_id = 1",
  row("1", "Ada", "NNP", 2, "Entity=(1-person-new-1-coref"),
  row("2", "Brink", "NNP", 3, "Entity=1)"),
  row("3-4", "didn't", "_", 0, "SpaceAfter=No"),
  row("3", "did", "VBD", 5),
  row("4", "n't", "RB", 3),
  row("5", ".", ".", 3, "SpaceAfter=No"),
  "",
  row("1", "She", "PRP", 2, "Entity=(1-person)"),
  row("2", "left", "VBD", 0, "SpaceAfter=No"),
  row("3", ".", ".", 2),
  "",
  "# newpar",
  row("1", "Rain", "NN", 0),
  row("1.1", "fell", "VBD", 0),
  "",
  "# newdoc id = TEST_news_other",
  row("1", "Snow", "NN", 0),
  "",
].join("\n");

describe("readConllu", () => {
  const [document, other] = readConllu(file);

  it("puts the text together, with contractions as they are written and paragraphs apart", () => {
    expect(document?.id).toBe("TEST_news_bridge");
    expect(document?.text).toBe("Ada Brink didn't.She left.\n\nRain");
    expect(other?.text).toBe("Snow");
  });

  it("gives every token its place", () => {
    expect(document?.tokens.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      "Ada",
      "Brink",
      "did",
      "n't",
      ".",
      "She",
      "left",
      ".",
      "Rain",
    ]);
  });

  it("counts heads through the document", () => {
    expect(document?.rows.map(({ head }) => head)).toEqual([1, 2, 4, 2, 2, 6, -1, 6, -1]);
  });

  it("gives sentences and paragraphs as ranges", () => {
    expect(document?.sentences.map(({ tokens }) => tokens)).toEqual([
      { from: 0, to: 5 },
      { from: 5, to: 8 },
      { from: 8, to: 9 },
    ]);
    expect(document?.paragraphs).toEqual([
      { start: 0, end: 26, sentences: { from: 0, to: 2 } },
      { start: 28, end: 32, sentences: { from: 2, to: 3 } },
    ]);
  });

  it("sets what follows a caption apart where that is asked for", () => {
    const captioned = [
      "# newdoc id = TEST_news_ferry",
      "# newpar",
      "# newpar_block = figure (2 s) | caption (1 s) | p (1 s)",
      row("1", "Rain", "NN", 0),
      "",
      row("1", "Snow", "NN", 0),
      "",
    ].join("\n");
    expect(readConllu(captioned)[0]?.text).toBe("Rain Snow");
    const [apart] = readConllu(captioned, { captions: "apart" });
    expect(apart?.text).toBe("Rain\n\nSnow");
    expect(apart?.paragraphs).toHaveLength(2);
  });

  it("reads mentions that one word or several make up", () => {
    expect(document?.mentions).toEqual([
      { entity: "1", type: "person", tokens: { from: 0, to: 2 } },
      { entity: "1", type: "person", tokens: { from: 5, to: 6 } },
    ]);
  });
});
