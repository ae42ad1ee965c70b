import { describe, expect, it } from "vitest";
import { readCues } from "../../../benchmarks/claims/gold-cues.mjs";
import { corporaFolder } from "../../../benchmarks/text/gold.mjs";
import { english } from "../src/language/en/index.js";
import { readCue } from "../src/parse/claims/cue-reading.js";
import { type Reading, readArticle, tokensWithin } from "../src/reading/index.js";
import { isPennTag, type TokenTags } from "../src/tagger/index.js";
import { readText, type TextDocument } from "../src/text/index.js";

type GoldArticle = ReturnType<typeof readCues>[number];

/** An article with the corpus's own tokens, sentences and tags instead of ours. */
function goldReading(article: GoldArticle): Reading {
  const tokens = article.tokens.map(({ start, end }) => ({
    start,
    end,
    text: article.text.slice(start, end),
  }));
  const sentences = article.sentences
    .filter(({ from, to }) => from < to)
    .map((range) => ({
      start: tokens[range.from]?.start ?? 0,
      end: tokens[range.to - 1]?.end ?? 0,
      tokens: range,
    }));
  const document: TextDocument = { ...readText(article.text), tokens, sentences };
  const tags = article.tokens.map(
    ({ pos }): TokenTags => ({
      pos: isPennTag(pos) ? pos : "SYM",
      posProbability: 1,
      name: "O",
      nameProbability: 1,
      role: "O",
      roleProbability: 1,
    }),
  );
  return readArticle(document, tags, english);
}

/** How many cues with a word in them there are, and how many have their act from an entry of the lexicon. */
function countCues(articles: readonly GoldArticle[]): { readonly cues: number; readonly known: number } {
  let cues = 0;
  let known = 0;
  for (const article of articles) {
    const reading = goldReading(article);
    for (const { cue } of article.attributions) {
      // A colon or a dash is a cue without a word; a few cues lie where the corpus gives no tokens.
      if (!tokensWithin(reading, cue).some(({ text }) => /\p{L}/u.test(text))) continue;
      cues += 1;
      if (readCue(reading, cue).strength !== "none") known += 1;
    }
  }
  return { cues, known };
}

describe("countCues", () => {
  it("counts cues with words, and those that the lexicon knows", () => {
    const text = "Lee said so. Okoye: no. Brandt xyzzied it.";
    const rows = [
      ["Lee NNP", "said VBD", "so RB", ". ."],
      ["Okoye NNP", ": :", "no UH", ". ."],
      ["Brandt NNP", "xyzzied VBD", "it PRP", ". ."],
    ];
    let end = 0;
    let from = 0;
    const spanOf = (word: string) => {
      const start = text.indexOf(word, end);
      end = start + word.length;
      return { start, end };
    };
    const tokens = rows.flat().map((row) => {
      const [word = "", pos = ""] = row.split(" ");
      return { ...spanOf(word), pos };
    });
    const sentences = rows.map((row) => {
      from += row.length;
      return { from: from - row.length, to: from };
    });
    const attributions = [1, 5, 9].map((cue) => ({
      source: [],
      cue: tokens.slice(cue, cue + 1),
      content: [],
    }));
    expect(countCues([{ id: "own", text, tokens, sentences, attributions }])).toEqual({ cues: 2, known: 1 });
  });
});

const folder = corporaFolder();
if (folder === undefined) {
  console.info("The lexicon of cues is not measured: ONRECORD_CORPORA names no folder of corpora.");
} else {
  it("reads the act of a cue from an entry of the lexicon, not by default, in PolNeAR dev", () => {
    const { cues, known } = countCues(readCues(folder, "dev"));
    console.info(`Cues of PolNeAR dev whose act is read from the lexicon: ${known} of ${cues}.`);
    expect(cues).toBeGreaterThan(2000);
    expect(known / cues).toBeGreaterThan(0.95);
  });
}
