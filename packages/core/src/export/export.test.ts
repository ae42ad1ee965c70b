import { describe, expect, it } from "vitest";
import { type ArticleRecord, parseRecord, sha256 } from "../record/index.js";
import { claimsCsv, jsonLd, webAnnotations } from "./index.js";

const text = "🎈 Mayor Ada Brink said “=all 40 ferries”, she hopes, will sail.";
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const record: ArticleRecord = parseRecord({
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

describe("claimsCsv", () => {
  const [header, row] = claimsCsv(record, text).split("\r\n");

  it("names its columns and gives each claim a row", () => {
    expect(header).toMatch(/^article,claim,start,end,sources,act/);
    expect(row).toContain("ferries,c:1,25,63,Ada Brink,predict,mixed,probable,positive,");
  });

  it("joins the pieces of a gap and keeps a spreadsheet from computing a cell", () => {
    expect(row).toContain("'=all 40 ferries … will sail");
  });
});

describe("jsonLd", () => {
  const { "@graph": graph } = jsonLd(record, text);

  it("names the article by its text's hash where it has no address", () => {
    expect(graph[0]).toMatchObject({
      "@id": `nih:sha-256;${sha256(text)}`,
      "@type": "NewsArticle",
      headline: "Ferries",
    });
  });

  it("gives a claim its author, words, hedges and place, and an entity its names", () => {
    const base = `nih:sha-256;${sha256(text)}`;
    expect(graph).toContainEqual(
      expect.objectContaining({
        "@type": "Claim",
        text: "=all 40 ferries … will sail",
        author: [{ "@id": `${base}#e:brink` }],
        about: [{ "@id": `${base}#e:ferries` }],
        appearance: { "@id": base },
        hedge: ["she hopes"],
        start: 25,
        end: 63,
      }),
    );
    expect(graph).toContainEqual(
      expect.objectContaining({
        "@type": "Person",
        name: "Ada Brink",
        alternateName: ["Mayor"],
        sameAs: "http://www.wikidata.org/entity/Q1",
      }),
    );
  });

  it("carries what plugins added along, as plain JSON", () => {
    const extensions = { "newsroom.example/desk": { name: "harbour" } };
    const [entity] = record.entities;
    if (entity === undefined) throw new Error("no entity");
    const { "@context": context, "@graph": extended } = jsonLd(
      { ...record, extensions, entities: [{ ...entity, extensions }] },
      text,
    );
    expect(context).toContainEqual(
      expect.objectContaining({ extensions: { "@id": "onrecord:extensions", "@type": "@json" } }),
    );
    expect(extended.filter((node) => "extensions" in node)).toMatchObject([
      { "@type": "NewsArticle", extensions },
      { "@type": "Person", extensions },
    ]);
    expect(JSON.stringify(graph)).not.toContain("extensions");
  });

  it("leaves the text of the article out", () => {
    expect(JSON.stringify(graph)).not.toContain("Mayor Ada Brink said");
  });

  it("gives a claim without its words where there is no text", () => {
    const claim = jsonLd(record)["@graph"].find((node) => node["@type"] === "Claim");
    expect(claim).toMatchObject({ act: "predict", start: 25, end: 63 });
    expect(claim).not.toHaveProperty("text");
    expect(claim).not.toHaveProperty("hedge");
  });

  it("uses the article's address where it has one", () => {
    const url = "https://example.org/ferries";
    const { "@graph": addressed } = jsonLd({ ...record, article: { ...record.article, url } }, text);
    expect(addressed[0]?.["@id"]).toBe(url);
  });
});

describe("webAnnotations", () => {
  const { items } = webAnnotations(record, text);

  it("points at code points, with the words and what stands around them", () => {
    expect(items[0]?.target[0]?.selector).toEqual([
      { type: "TextPositionSelector", start: 8, end: 17 },
      {
        type: "TextQuoteSelector",
        exact: "Ada Brink",
        prefix: "🎈 Mayor ",
        suffix: " said “=all 40 ferries”, she hop",
      },
    ]);
    expect([...text].slice(8, 17).join("")).toBe("Ada Brink");
  });

  it("makes each piece of a claim with a gap a target", () => {
    expect(items[1]?.target.map(({ selector }) => selector[1].exact)).toEqual([
      "=all 40 ferries",
      "will sail",
    ]);
  });

  it("says whose word a claim is", () => {
    expect(items[1]?.body[0]?.value).toBe("Ada Brink: =all 40 ferries … will sail");
  });
});
