import { parseRecord } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { compileAnnotation } from "./compile-annotation.mjs";

const text = "“We dig,” said the mayor, Ada Brink, on Monday.\nShe has 7 spades.";
const annotation = {
  article: { id: "spades", language: "en", publishedAt: "2024-08-19" },
  note: "by hand",
  entities: {
    adaBrink: {
      type: "person",
      name: "Ada Brink",
      roles: [{ title: "mayor" }],
      names: ["1: Ada Brink"],
      nominals: [["1: the mayor", "mayor"]],
      pronouns: ["1: We", "2: She"],
    },
  },
  figures: { spades: { words: "2: 7", value: 7, approximate: false, of: "2: spades" } },
  times: { monday: { words: "1: Monday", type: "DATE", value: "2024-08-19" } },
  attributions: {
    digging: {
      form: "direct",
      source: "1: the mayor, Ada Brink,",
      cue: "1: said",
      content: "1: “We dig,”",
      sources: ["adaBrink"],
    },
  },
  claims: {
    sevenSpades: {
      content: "2: She has 7 spades",
      statement: "Ada Brink has seven spades.",
      act: "state",
      certainty: "certain",
      about: ["adaBrink"],
      figures: ["spades"],
    },
    digging: { attribution: "digging", statement: "Ada Brink digs.", act: "state", certainty: "certain" },
  },
  events: [{ trigger: "1: said", type: "statement", participants: [["agent", "adaBrink"]], time: "monday" }],
  relations: [["supports", "sevenSpades", "digging", "2: 7 spades"]],
};

describe("compileAnnotation", () => {
  const record = compileAnnotation(annotation, text);
  const { entities, mentions, attributions, claims } = record;

  it("makes a record", () => {
    expect(parseRecord(record)).toEqual(record);
  });

  it("names items by their keys and numbers the rest in the order of the text", () => {
    expect(entities.map(({ id }) => id)).toEqual(["e:ada-brink"]);
    expect(claims.map(({ id }) => id)).toEqual(["c:digging", "c:seven-spades"]);
    expect(mentions.map(({ id, span }) => `${id} ${text.slice(span.start, span.end)}`)).toEqual([
      "m:1 We",
      "m:2 the mayor",
      "m:3 Ada Brink",
      "m:4 She",
    ]);
  });

  it("takes a claim's content and sources from its attribution", () => {
    expect(claims[0].content).toEqual(attributions[0].content);
    expect(claims[0].sources).toEqual(["e:ada-brink"]);
  });

  it("gives the aliases that the mentions use", () => {
    expect(entities[0].aliases).toEqual(["mayor"]);
  });

  it("leaves the text out of a standoff record", () => {
    const { article } = compileAnnotation({ ...annotation, standoff: true }, text);
    expect(article).not.toHaveProperty("text");
    expect(article.length).toBe(text.length);
  });

  it.each([
    ["an entity that is not there", { events: [{ ...annotation.events[0], place: "townHall" }] }, /townHall/],
    ["a claim that is not there", { relations: [["supports", "digging", "none", []]] }, /none/],
    [
      "an entity that is never mentioned",
      { entities: { ...annotation.entities, nobody: { type: "group", name: "nobody" } } },
      /never mentioned: "nobody"/,
    ],
    [
      "a head that is not in its mention",
      { entities: { adaBrink: { ...annotation.entities.adaBrink, nominals: [["1: the mayor", "aide"]] } } },
      /no head "aide"/,
    ],
  ])("refuses %s", (_, change, fault) => {
    expect(() => compileAnnotation({ ...annotation, ...change }, text)).toThrow(fault);
  });
});
