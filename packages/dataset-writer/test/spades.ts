import { type Annotation, compileAnnotation } from "../src/index.js";

/** A short article. */
export const text = `LINDHAVEN — “We dig,” said the mayor, Ada Brink, on Monday. Brink has 7 spades.
The diggers' union denied that they would “ever” stop. The union said it had asked Brink for spades.`;

/** A reading of it, with every kind of item. */
export const annotation: Annotation = {
  article: { id: "spades", language: "en", publishedAt: "2024-08-19" },
  note: "by hand",
  entities: {
    lindhaven: { type: "place", name: "Lindhaven", kind: "city", names: ["1: LINDHAVEN"] },
    brink: {
      type: "person",
      name: "Ada Brink",
      roles: [{ title: "mayor", of: "lindhaven" }],
      names: ["1: Ada Brink", "1: Brink #2", "2: Brink"],
      nominals: [["1: the mayor", "mayor"]],
      pronouns: ["1: We"],
    },
    union: {
      type: "organization",
      name: "diggers' union",
      kind: "union",
      nominals: [
        ["2: The diggers' union", "union"],
        ["2: The union", "union"],
      ],
      pronouns: ["2: they", "2: it"],
    },
  },
  figures: { spades: { words: "1: 7", value: 7, approximate: false, of: "1: spades" } },
  times: { monday: { words: "1: Monday", type: "DATE", value: "2024-08-19" } },
  attributions: {
    digging: {
      form: "direct",
      source: "1: the mayor, Ada Brink,",
      cue: "1: said",
      content: "1: “We dig,”",
      sources: ["brink"],
    },
    stopping: {
      form: "mixed",
      source: "2: The diggers' union",
      cue: "2: denied",
      content: "2: that they would “ever” stop",
      sources: ["union"],
    },
    asking: {
      form: "indirect",
      source: "2: The union",
      cue: "2: said",
      content: "2: it had asked Brink for spades",
      sources: ["union"],
    },
  },
  claims: {
    sevenSpades: {
      content: "1: Brink has 7 spades",
      statement: "Ada Brink has seven spades.",
      act: "state",
      certainty: "certain",
      about: ["brink"],
      figures: ["spades"],
    },
    digging: {
      attribution: "digging",
      statement: "Ada Brink digs.",
      act: "state",
      certainty: "certain",
      about: ["brink"],
      times: ["monday"],
      places: ["lindhaven"],
    },
    stopping: {
      attribution: "stopping",
      statement: "The diggers' union will never stop.",
      act: "deny",
      certainty: "certain",
      polarity: "negative",
      about: ["union"],
    },
    asking: {
      attribution: "asking",
      statement: "The diggers' union has asked Ada Brink for spades.",
      act: "state",
      certainty: "certain",
      targets: ["brink"],
    },
  },
  events: [
    {
      trigger: "1: said",
      type: "statement",
      participants: [["agent", "brink"]],
      time: "monday",
      place: "lindhaven",
    },
  ],
  relations: [["supports", "sevenSpades", "digging", "1: 7 spades"]],
};

/** The record of that reading, with its text. */
export const record = compileAnnotation(annotation, text);
