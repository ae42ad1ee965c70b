import { parseRecord } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { annotation, record, text } from "../../test/spades.js";
import type { Annotation, EntityAnnotation } from "./annotation.js";
import { compileAnnotation } from "./compile-annotation.js";

const { entities, mentions, attributions, claims } = record;

const lindhaven = {
  type: "place",
  name: "Lindhaven",
  kind: "city",
  names: ["1: LINDHAVEN"],
} as const satisfies EntityAnnotation;

describe("compileAnnotation", () => {
  it("makes a record", () => {
    expect(parseRecord(record)).toEqual(record);
  });

  it("names items by their keys and numbers the rest in the order of the text", () => {
    expect(entities.map(({ id }) => id)).toEqual(["e:lindhaven", "e:brink", "e:union"]);
    expect(claims.map(({ id }) => id)).toEqual(["c:digging", "c:seven-spades", "c:stopping", "c:asking"]);
    expect(mentions.slice(0, 5).map(({ id, span }) => `${id} ${text.slice(span.start, span.end)}`)).toEqual([
      "m:1 LINDHAVEN",
      "m:2 We",
      "m:3 the mayor",
      "m:4 Ada Brink",
      "m:5 Brink",
    ]);
  });

  it("takes a claim's content and sources from its attribution", () => {
    expect(claims[0]?.content).toEqual(attributions[0]?.content);
    expect(claims[0]?.sources).toEqual(["e:brink"]);
  });

  it("gives the aliases that the mentions use, unless it is told them", () => {
    expect(entities.map(({ aliases }) => aliases)).toEqual([[], ["mayor", "Brink"], ["union"]]);
    const told = { ...annotation.entities, lindhaven: { ...lindhaven, aliases: ["the port"] } };
    expect(compileAnnotation({ ...annotation, entities: told }, text).entities[0]?.aliases).toEqual([
      "the port",
    ]);
  });

  it("leaves the text out of a standoff record", () => {
    const { article } = compileAnnotation({ ...annotation, standoff: true }, text);
    expect(article).not.toHaveProperty("text");
    expect(article.length).toBe(text.length);
  });

  it("puts an attribution within another", () => {
    const attributed = {
      ...annotation.attributions,
      asked: { form: "indirect", cue: "2: asked", content: "2: for spades", within: "asking" },
    } as const;
    const { attributions: nested } = compileAnnotation({ ...annotation, attributions: attributed }, text);
    expect(nested.find(({ id }) => id === "a:asked")?.within).toBe("a:asking");
  });

  const changes: readonly (readonly [what: string, change: Partial<Annotation>, fault: RegExp])[] = [
    [
      "an entity that is not there",
      { events: [{ trigger: "1: said", type: "statement", participants: [], place: "townHall" }] },
      /no e: "townHall"/,
    ],
    ["a claim that is not there", { relations: [["supports", "digging", "none", []]] }, /no c: "none"/],
    [
      "an item that only objects have",
      { relations: [["supports", "digging", "constructor", []]] },
      /no c: "constructor"/,
    ],
    [
      "an entity that is never mentioned",
      { entities: { ...annotation.entities, nobody: { type: "group", name: "nobody" } } },
      /never mentioned: "nobody"/,
    ],
    [
      "a head that is not in its mention",
      {
        entities: {
          ...annotation.entities,
          lindhaven: { ...lindhaven, nominals: [["1: the mayor", "aide"]] },
        },
      },
      /no head "aide"/,
    ],
    [
      "what makes no record",
      { times: { monday: { words: "1: Monday", type: "DATE", value: "" } } },
      /times\[0\]/,
    ],
  ];
  it.each(changes)("refuses %s", (_, change, fault) => {
    expect(() => compileAnnotation({ ...annotation, ...change }, text)).toThrow(fault);
  });
});
