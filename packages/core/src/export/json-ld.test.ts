import { describe, expect, it } from "vitest";
import { record, text } from "../../test/support/exported-record.js";
import { sha256 } from "../record/index.js";
import { jsonLd } from "./json-ld.js";

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
