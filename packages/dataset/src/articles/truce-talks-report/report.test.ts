import { readFileSync } from "node:fs";
import { attachText, detachText, type Span, sha256, TextMismatchError } from "@onrecord/core/record";
import { compileAnnotation, quotesOf } from "@onrecord/dataset-writer";
import { describe, expect, it } from "vitest";
import { annotation } from "../../../annotations/truce-talks-report/annotation.mjs";
import { claims, entities, quotes, record } from "./index.js";

const file = new URL("../../../annotations/truce-talks-report/text.txt", import.meta.url);
const { text } = record.article;
const words = ({ start, end }: Span) => text.slice(start, end);
const namesOf = (id: string) =>
  record.mentions.filter(({ entity }) => entity === id).map(({ span }) => words(span));

describe("the report", () => {
  it("is the text it was annotated from, whole", () => {
    expect(text).toBe(readFileSync(file, "utf8"));
    expect(record.article.sha256).toBe(sha256(text));
    expect(record.article.length).toBe(text.length);
  });

  it("has 500 to 700 words", () => {
    const count = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
    expect(count).toBeGreaterThanOrEqual(500);
    expect(count).toBeLessThanOrEqual(700);
  });

  it("has modules that are up to date with its annotation: npm run annotate", () => {
    const made = compileAnnotation(annotation, text);
    expect(record).toEqual(made);
    expect(quotes).toEqual(quotesOf(record.attributions, text));
  });

  it("parts from its text and takes no other back", () => {
    const standoff = detachText(record);
    expect(attachText(standoff, text)).toEqual(record);
    expect(() => attachText(standoff, text.replace("Monday", "Sunday"))).toThrow(TextMismatchError);
    expect(() => attachText(standoff, `${text} `)).toThrow(/UTF-16 code units/);
  });

  it.each([
    [
      entities.blinken,
      "Secretary of State|Antony Blinken|The top American diplomat|he|He|Blinken|his|He|Blinken|We|us|he|the secretary",
    ],
    [entities.hamas, "Hamas|Hamas|Hamas|it|The Palestinian group|it|Hamas|The movement|Hamas|Hamas|Hamas"],
    [
      entities.netanyahu,
      "its prime minister|Benjamin Netanyahu|Netanyahu|Netanyahu|the prime minister|Netanyahu|his|he|His",
    ],
    [entities.bridgingProposal, "a text|a “bridging proposal”|the text|its"],
    [entities.muhareb, "Ibrahim Muhareb|a photojournalist from Gaza|His|his"],
  ])("mentions $name as it does", (entity, expected) => {
    expect(namesOf(entity.id).join("|")).toBe(expected);
  });

  it.each([
    [
      "a:last-opportunity",
      "Secretary of State Antony Blinken",
      "saying",
      /^that the talks might .* hostages$/,
    ],
    ["a:decisive-moment", "Blinken", "said", /^“This is a decisive .* security,”$/],
    ["a:mutual-blame", "Israel and Hamas", "blaming", /^the other for the delays$/],
    [
      "a:fully-responsible",
      "Hamas",
      "In a statement … said",
      /^that the prime minister was “fully .*mediators”$/,
    ],
    ["a:blocking-progress", "Hamas", "has charged", /^Israel … is blocking progress by .* Gaza$/],
    [
      "a:palestinians-killed",
      "the health ministry of the territory",
      "according to",
      /^At least 40,139 .* 7$/,
    ],
    ["a:reports-of-destruction", "reports", "tell of", /^destruction .* go on$/],
  ])("attributes %s to %s by “%s”", (id, source, cue, content) => {
    const attribution = record.attributions.find((item) => item.id === id);
    const part = (spans: readonly Span[] = []) => spans.map(words).join(" … ");
    expect(part(attribution?.source)).toBe(source);
    expect(part(attribution?.cue)).toBe(cue);
    expect(part(attribution?.content)).toMatch(content);
  });

  it("marks figures, times and triggers at their words", () => {
    expect(record.figures.map(({ span }) => words(span))).toEqual(["At least 40,139", "More than 100"]);
    expect(record.times.map(({ span }) => words(span)).join("|")).toBe(
      "Monday|Tuesday|Sunday|late May|months|late July|recently|October 7|Sunday",
    );
    expect(record.events.map(({ trigger }) => words(trigger)).join("|")).toBe(
      "negotiations|come back|met|said|travel|talks|Discussions|meeting|put forward|said|said|proposed|killed|" +
        "bombardments|exchanged|attacks|struck|operations|killed|bombardments|died|killed|funeral",
    );
  });

  it("keeps the hedges of its claims", () => {
    const hedges = (claim: { readonly hedges: readonly Span[] }) => claim.hedges.map(words);
    expect(hedges(claims.lastOpportunity)).toEqual(["might"]);
    expect(hedges(claims.probablyBestOpportunity)).toEqual(["probably", "maybe"]);
    expect(hedges(claims.cairoTrip)).toEqual(["is due to"]);
    expect(hedges(claims.palestiniansKilled)).toEqual(["At least"]);
  });

  it("has each quotation at its place, between quotation marks", () => {
    for (const { span, quote } of quotes) {
      expect(words(span)).toBe(quote);
      expect(text[span.start - 1]).toBe("“");
      expect(text[span.end]).toBe("”");
    }
  });
});
