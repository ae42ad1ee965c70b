import { describe, expect, it } from "vitest";
import { harbour, harbourText } from "../../test/harbour.js";
import { formats } from "./index.js";
import { json } from "./json.js";

const options = { width: 60, colour: false };

describe("JSON", () => {
  it("is the record, indented, or on one line", () => {
    expect(JSON.parse(formats.json(harbour))).toEqual(harbour);
    const line = formats.ndjson(harbour);
    expect(JSON.parse(line)).toEqual(harbour);
    expect(line.indexOf("\n")).toBe(line.length - 1);
  });

  it("holds no control character and no half of a pair, yet the same value", () => {
    const value = { text: "a\u001b\u007f\u009b\u2028\ud800z" };
    expect(json(value)).toBe('{"text":"a\\u001b\\u007f\\u009b\\u2028\\ud800z"}');
    expect(JSON.parse(json(value))).toEqual(value);
  });
});

describe("CSV", () => {
  it("reads as in test/golden", async () => {
    await expect(formats.csv(harbour, harbourText, 0)).toMatchFileSnapshot("../../test/golden/harbour.csv");
  });

  it("has its header once, before the first record", () => {
    const rows = formats.csv(harbour, harbourText, 1);
    expect(formats.csv(harbour, harbourText, 0)).toMatch(/^article,claim,.*\r\n/);
    expect(formats.csv(harbour, harbourText, 0).endsWith(rows)).toBe(true);
    expect(rows).not.toContain("polarity");
  });

  it("quotes what needs it and shows controls as pictures", () => {
    const article = { ...harbour.article, id: 'a,"b"\u001b' };
    expect(formats.csv({ ...harbour, article }, harbourText, 1)).toMatch(/^"a,""b""␛",c:1,/);
  });
});

describe("linked data", () => {
  it("is JSON-LD with a claim for each of the record's", () => {
    const graph: readonly { readonly "@type": string }[] = JSON.parse(formats.jsonld(harbour, harbourText))[
      "@graph"
    ];
    expect(graph.filter((node) => node["@type"] === "Claim")).toHaveLength(harbour.claims.length);
  });

  it("is a page of Web Annotations", () => {
    expect(JSON.parse(formats.annotations(harbour, harbourText)).type).toBe("AnnotationPage");
  });
});

describe("several ledgers", () => {
  it("are parted by empty lines", () => {
    expect(formats.pretty(harbour, harbourText, 0, options)).toMatch(/^Old/);
    expect(formats.pretty(harbour, harbourText, 1, options)).toMatch(/^\n\nOld/);
  });
});
