import { type ArticleRecord, parseRecord, sha256 } from "../../src/record/index.js";

/** The text of the record that exports are tried on: its first character is two UTF-16 units. */
export const text: string = "🎈 Mayor Ada Brink said “=all 40 ferries”, she hopes, will sail.";
function at(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** A record with a claim that has a gap, a hedge and a figure, without its text. */
export const record: ArticleRecord = parseRecord({
  format: 1,
  article: { id: "ferries", sha256: sha256(text), length: text.length, language: "en", title: "Ferries" },
  entities: [
    {
      type: "person",
      id: "e:brink",
      name: "Ada Brink",
      aliases: ["Mayor"],
      wikidata: "Q1",
      roles: [{ title: "Mayor" }],
    },
    { type: "other", id: "e:ferries", name: "ferries", aliases: [] },
  ],
  mentions: [{ id: "m:1", entity: "e:brink", span: at("Ada Brink"), kind: "name" }],
  attributions: [
    {
      id: "a:1",
      form: "mixed",
      source: [at("Mayor Ada Brink")],
      cue: [at("said")],
      content: [at("=all 40 ferries"), at("will sail")],
      sources: ["e:brink"],
      addressees: [],
      confidence: 1,
    },
  ],
  claims: [
    {
      id: "c:1",
      attribution: "a:1",
      content: [at("=all 40 ferries"), at("will sail")],
      act: "predict",
      certainty: "probable",
      polarity: "positive",
      hedges: [at("she hopes")],
      sources: ["e:brink"],
      targets: [],
      about: ["e:ferries"],
      figures: ["f:1"],
      times: [],
      places: [],
    },
  ],
  figures: [{ id: "f:1", span: at("40"), value: 40, approximate: false, of: at("ferries") }],
  times: [],
  events: [],
  relations: [],
  provenance: { method: "curated", note: "Written for this test." },
});
