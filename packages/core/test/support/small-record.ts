import { type ArticleRecord, sha256 } from "../../src/record/index.js";

const text = "The mayor, Ada Brink, said on Monday that 7 bridges may close. Rain fell all day.";
function span(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** A hand-made record with one item or two of every noun. */
export const smallRecord = {
  format: 1,
  article: {
    id: "bridges",
    text,
    sha256: sha256(text),
    length: text.length,
    language: "en",
    publishedAt: "2024-08-19",
  },
  entities: [
    { type: "person", id: "e:1", name: "Ada Brink", aliases: ["The mayor"], roles: [{ title: "mayor" }] },
  ],
  mentions: [
    { id: "m:1", entity: "e:1", span: span("The mayor"), head: span("mayor"), kind: "nominal" },
    { id: "m:2", entity: "e:1", span: span("Ada Brink"), kind: "name" },
  ],
  attributions: [
    {
      id: "a:1",
      form: "indirect",
      source: [span("The mayor, Ada Brink,")],
      cue: [span("said")],
      content: [span("that 7 bridges may close")],
      sources: ["e:1"],
      addressees: [],
      confidence: 0.9,
    },
  ],
  claims: [
    {
      id: "c:1",
      attribution: "a:1",
      content: [span("that 7 bridges may close")],
      act: "state",
      certainty: "possible",
      polarity: "positive",
      hedges: [span("may")],
      sources: ["e:1"],
      targets: [],
      about: [],
      figures: ["f:1"],
      times: [],
      places: [],
    },
    {
      id: "c:2",
      content: [span("Rain fell all day")],
      act: "state",
      certainty: "certain",
      polarity: "positive",
      hedges: [],
      sources: [],
      targets: [],
      about: [],
      figures: [],
      times: [],
      places: [],
    },
  ],
  figures: [{ id: "f:1", span: span("7"), value: 7, approximate: false, of: span("bridges") }],
  times: [{ id: "t:1", span: span("Monday"), type: "DATE", value: "2024-08-19" }],
  events: [{ id: "v:1", trigger: span("fell"), type: "disaster", participants: [] }],
  relations: [{ type: "supports", from: "c:2", to: "c:1", evidence: [] }],
  provenance: { method: "curated", note: "made by hand for the tests" },
} as const satisfies ArticleRecord;
