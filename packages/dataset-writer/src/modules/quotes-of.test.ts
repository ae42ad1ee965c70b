import type { Attribution } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { quotesOf } from "./quotes-of.js";

const text = '"We dig," said Ada Brink, "and \'they\' watch." She called it ‘fair’.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const attribution = (content: Attribution["content"]): Attribution => ({
  id: "a:1",
  form: "direct",
  source: [],
  cue: [],
  content,
  sources: [],
  addressees: [],
  confidence: 1,
});

describe("quotesOf", () => {
  it("gives the words between marks of any kind, those within others as part of them", () => {
    const said = attribution([at('"We dig,"'), at("\"and 'they' watch.\"")]);
    expect(quotesOf([said], text).map(({ quote }) => quote)).toEqual(["We dig,", "and 'they' watch."]);
    expect(quotesOf([attribution([at("it ‘fair’")])], text).map(({ quote }) => quote)).toEqual(["fair"]);
  });

  it("gives only what lies within the content", () => {
    const quoted = quotesOf([attribution([at("dig")])], text);
    expect(quoted).toEqual([{ attribution: "a:1", span: at("dig"), quote: "dig" }]);
    expect(quotesOf([attribution([at("Ada Brink")])], text)).toEqual([]);
  });
});
