import { describe, expect, it } from "vitest";
import type { Tagger } from "../tagger/index.js";
import { createParser, defaultStages, defaultTagger, defineStage, parseArticle } from "./index.js";
import { isRecorded, layerNames } from "./layers.js";

const article = `Mayor Ada Brink said on Monday that 7 bridges may close this winter. “We will mend them all,” she told
reporters. The harbour office denied it.`;

describe("createParser", () => {
  it("makes the parser behind parseArticle", () => {
    const read = JSON.stringify(parseArticle(article));
    expect(JSON.stringify(createParser().parse(article))).toBe(read);
    expect(JSON.parse(read).claims.length).toBeGreaterThan(1);
  });

  it("puts every layer into the record of which the table of layers says so", () => {
    // The first two make the article; extensions are there only where there are any.
    const elsewhere: ReadonlySet<string> = new Set(["input", "reading", "extensions"]);
    const recorded = layerNames.filter((name) => isRecorded(name) && !elsewhere.has(name));
    const record = parseArticle(article);
    expect(recorded.filter((name) => !Object.hasOwn(record, name))).toEqual([]);
  });

  it("takes another tagger, whose name the record tells", () => {
    const tagger: Tagger = { ...defaultTagger, name: "another", version: "7" };
    expect(createParser({ tagger }).parse(article).provenance).toMatchObject({
      model: { name: "another", version: "7" },
    });
    expect(parseArticle(article, { tagger })).toEqual(createParser({ tagger }).parse(article));
  });

  it("takes other stages, whose names the record tells, though not those it has anyway", () => {
    const [...usual] = defaultStages;
    const silent = defineStage({
      name: "silent",
      needs: ["claims", "relations"],
      gives: ["claims", "relations"],
      run: () => ({ claims: [], relations: [] }),
    });
    const record = createParser({ stages: [...usual, silent] }).parse(article);
    expect(record.claims).toEqual([]);
    expect(record.entities).toEqual(parseArticle(article).entities);
    expect(record.provenance).toMatchObject({ stages: [...usual.map(({ name }) => name), "silent"] });
    expect(parseArticle(article).provenance).not.toHaveProperty("stages");
  });

  it("gives a stage only the layers it needs, and takes only those it gives", () => {
    const seen: string[] = [];
    const curious = defineStage({
      name: "curious",
      needs: ["times"],
      gives: ["times"],
      run: (layers) => {
        seen.push(...Object.keys(layers));
        return { times: [], claims: [] };
      },
    });
    const record = createParser({ stages: [...defaultStages, curious] }).parse(article);
    expect(seen).toEqual(["times"]);
    expect(record.times).toEqual([]);
    expect(record.claims.length).toBeGreaterThan(1);
  });

  it("puts extra fields into the record, and leaves the field out where there are none", () => {
    const desk = defineStage({
      name: "desk",
      needs: ["extensions"],
      gives: ["extensions"],
      run: ({ extensions }) => ({ extensions: { ...extensions, "newsroom.example/desk": "harbour" } }),
    });
    expect(createParser({ stages: [...defaultStages, desk] }).parse(article).extensions).toEqual({
      "newsroom.example/desk": "harbour",
    });
    expect(parseArticle(article)).not.toHaveProperty("extensions");
  });
});
