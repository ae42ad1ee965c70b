import { describe, expect, it } from "vitest";
import { defineLanguage, indexPhrases, verbEntries, wordList } from "../language/index.js";
import { safeParseRecord } from "../record/index.js";
import type { AttributionRole, Bio, NameType, PennTag, Tagger } from "../tagger/index.js";
import { readText } from "../text/index.js";
import { createParser } from "./index.js";

const says = {
  act: "announce",
  strength: "full",
  certainty: "certain",
  polarity: "keep",
  target: false,
} as const;

/** Tolu, which nobody speaks: verbs take -s in the past, nouns -ri in the plural, and a title stands before its name. */
const tolu = defineLanguage({
  code: "art-x-tolu",
  writing: { abbreviations: { leading: wordList("Dra") } },
  lemmas: {
    candidates: (word) => [word.toLowerCase(), word.toLowerCase().replace(/(?:s|ri)$/, "")],
    of: (word) => word.toLowerCase().replace(/(?:s|ri)$/, ""),
  },
  verbs: {
    entries: verbEntries([
      { cue: says, verbs: "mela" },
      { cue: { ...says, act: "deny", polarity: "flip" }, verbs: "noga" },
      { cue: says, particular: [{ verbs: "sadi", addresseeBehind: ["po"], tells: true }] },
    ]),
  },
  nouns: { persons: wordList("bosu gazetu"), organizations: new Map([["ofisa", "agency"]]) },
  names: {
    places: [{ name: "Vell", kind: "country", country: "VE", demonyms: ["Vellan"] }],
    femaleGiven: wordList("ana"),
    articles: ["ka"],
  },
  titles: { honorifics: new Map([["dra", undefined]]), nouns: wordList("bosu") },
  pronouns: {
    forms: new Map([["ela", { person: 3, number: "singular", gender: "female" }]]),
    selfSubjects: wordList("ela"),
  },
  determiners: { definite: wordList("ka") },
  numbers: {
    cardinals: new Map([
      ["du", 2],
      ["tri", 3],
      ["desa", 10],
    ]),
    scales: new Map([["senta", 100]]),
  },
  calendar: { weekdays: new Map([["firide", 5]]), months: new Map([["junu", 6]]) },
  times: { days: new Map([["hede", { days: 0, withoutDate: "PRESENT_REF" }]]) },
  negation: { phrases: indexPhrases([["nu", "negates"]]), particles: wordList("nu") },
  hedges: indexPhrases([["kisa", { effect: "possible" }]]),
  media: { addressees: new Map([["gazetu", "reporters"]]), prepositions: new Map([["pe", "any"]]) },
});

type Tags = readonly [pos: PennTag, name: Bio<NameType>, role: Bio<AttributionRole>];

/** What a tagger would have learned of each word. */
const known: Readonly<Record<string, Tags>> = {
  "Dra.": ["NNP", "O", "B-source"],
  Ana: ["NNP", "B-person", "I-source"],
  Belo: ["NNP", "I-person", "I-source"],
  Ela: ["PRP", "O", "B-source"],
  sadis: ["VBD", "O", "B-cue"],
  nogas: ["VBD", "O", "B-cue"],
  po: ["TO", "O", "O"],
  gazeturi: ["NNS", "O", "O"],
  ki: ["IN", "O", "B-content"],
  kisa: ["RB", "O", "I-content"],
  nu: ["RB", "O", "I-content"],
  du: ["CD", "O", "I-content"],
  senta: ["CD", "O", "I-content"],
  ponturi: ["NNS", "O", "I-content"],
  pe: ["IN", "O", "I-content"],
  Vell: ["NNP", "B-place", "I-content"],
  klosas: ["VBD", "O", "I-content"],
  Firide: ["NNP", "O", "I-content"],
};

const tagger: Tagger = {
  name: "tolu-by-hand",
  version: "1.0.0",
  tag: ({ tokens }) =>
    tokens.map(({ text }) => {
      const [pos, name, role] = known[text] ?? [".", "O", "O"];
      return { pos, name, role, posProbability: 1, nameProbability: 1, roleProbability: 1 };
    }),
};

const text =
  "Dra. Ana Belo sadis po gazeturi ki kisa du senta ponturi pe Vell klosas Firide. Ela nogas ki ponturi klosas.";

describe("a language of fifty lines", () => {
  it("reads a text's sentences by its own abbreviations", () => {
    const sentencesIn = (language?: typeof tolu) =>
      readText(text, language).sentences.map(({ start, end }) => text.slice(start, end));
    expect(sentencesIn(tolu)).toHaveLength(2);
    expect(sentencesIn()).toHaveLength(3);
  });

  it("finds who says what, on whose word, with its hedge, figure and time", () => {
    const record = createParser({ language: tolu, tagger }).parse({ text, publishedAt: "2024-06-14" });
    expect(safeParseRecord(record).ok).toBe(true);
    const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
    const nameOf = new Map(record.entities.map(({ id, name }) => [id, name]));
    const [announced, denied] = record.claims;
    expect(announced).toMatchObject({ act: "announce", certainty: "possible", polarity: "positive" });
    expect(words(announced?.hedges ?? [])).toBe("kisa");
    expect(announced?.sources.map((id) => nameOf.get(id))).toEqual(["Ana Belo"]);
    expect(denied).toMatchObject({ act: "deny", polarity: "negative", sources: announced?.sources });
    const [attribution] = record.attributions;
    expect(attribution?.medium).toMatchObject({ kind: "reporters" });
    expect(attribution?.addressees.map((id) => nameOf.get(id))).toEqual(["gazeturi"]);
    expect(record.figures).toMatchObject([{ value: 200, approximate: false }]);
    expect(words(record.figures.flatMap(({ of }) => of ?? []))).toBe("ponturi");
    expect(record.times).toMatchObject([{ type: "DATE", value: "2024-06-14" }]);
    expect(record.entities.find(({ name }) => name === "Vell")).toMatchObject({
      type: "place",
      kind: "country",
      countryCode: "VE",
    });
  });

  it("is read as nothing of the kind in English", () => {
    const record = createParser({ tagger }).parse({ text, publishedAt: "2024-06-14" });
    expect(record.claims.map(({ act, certainty }) => [act, certainty])).toEqual([
      ["state", "certain"],
      ["state", "certain"],
    ]);
    expect([...record.figures, ...record.times]).toEqual([]);
  });
});
