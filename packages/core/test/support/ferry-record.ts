import { type ArticleRecord, type Span, sha256 } from "../../src/record/index.js";

const text =
  "The harbour board told reporters the mayor, Ada Brink, wanted 7 ferries to sail by Monday from Northbank. " +
  "“We need 9 ferries,” said Marek Olin, “not 7.” Crews denied that. Rain fell all day.";

/** The span of words in the text; of their nth occurrence, counted from 1. */
export function ferrySpan(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the text has no "${words}"`);
  return { start, end: start + words.length };
}

const claim = {
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  targets: [],
  about: [],
  figures: [],
  times: [],
  places: [],
} as const;

/** A record made by hand in which one voice speaks through another: the mayor's wish is on the board's word. */
export const ferryRecord = {
  format: 1,
  article: { id: "ferries", text, sha256: sha256(text), length: text.length, language: "en" },
  entities: [
    { type: "organization", id: "e:board", name: "harbour board", aliases: [], kind: "agency" },
    { type: "group", id: "e:reporters", name: "reporters", aliases: [] },
    { type: "person", id: "e:brink", name: "Ada Brink", aliases: ["mayor"], roles: [{ title: "mayor" }] },
    { type: "place", id: "e:northbank", name: "Northbank", aliases: [], kind: "city" },
    { type: "person", id: "e:olin", name: "Marek Olin", aliases: [], roles: [] },
    { type: "group", id: "e:crews", name: "crews", aliases: [] },
  ],
  mentions: [
    { id: "m:1", entity: "e:board", span: ferrySpan("The harbour board"), kind: "nominal" },
    { id: "m:2", entity: "e:reporters", span: ferrySpan("reporters"), kind: "nominal" },
    { id: "m:3", entity: "e:brink", span: ferrySpan("the mayor"), kind: "nominal" },
    { id: "m:4", entity: "e:brink", span: ferrySpan("Ada Brink"), kind: "name" },
    { id: "m:5", entity: "e:northbank", span: ferrySpan("Northbank"), kind: "name" },
    { id: "m:6", entity: "e:olin", span: ferrySpan("Marek Olin"), kind: "name" },
    { id: "m:7", entity: "e:crews", span: ferrySpan("Crews"), kind: "nominal" },
  ],
  attributions: [
    {
      id: "a:board",
      form: "indirect",
      source: [ferrySpan("The harbour board")],
      cue: [ferrySpan("told")],
      content: [ferrySpan("the mayor, Ada Brink, wanted 7 ferries to sail by Monday from Northbank")],
      sources: ["e:board"],
      addressees: ["e:reporters"],
      confidence: 1,
    },
    {
      id: "a:brink",
      form: "indirect",
      source: [ferrySpan("the mayor, Ada Brink,")],
      cue: [ferrySpan("wanted")],
      content: [ferrySpan("7 ferries to sail by Monday from Northbank")],
      sources: ["e:brink"],
      addressees: [],
      confidence: 1,
    },
    {
      id: "a:olin",
      form: "direct",
      source: [ferrySpan("Marek Olin")],
      cue: [ferrySpan("said")],
      content: [ferrySpan("“We need 9 ferries,”"), ferrySpan("“not 7.”")],
      sources: ["e:olin"],
      addressees: [],
      confidence: 1,
    },
    {
      id: "a:crews",
      form: "indirect",
      source: [ferrySpan("Crews")],
      cue: [ferrySpan("denied")],
      content: [ferrySpan("that")],
      sources: ["e:crews"],
      addressees: [],
      confidence: 1,
    },
  ],
  claims: [
    {
      ...claim,
      id: "c:wish",
      attribution: "a:brink",
      content: [ferrySpan("7 ferries to sail by Monday from Northbank")],
      act: "intend",
      sources: ["e:brink"],
      targets: ["e:crews"],
      about: ["e:northbank"],
      figures: ["f:seven"],
      times: ["t:monday"],
      places: ["e:northbank"],
    },
    {
      ...claim,
      id: "c:need",
      attribution: "a:olin",
      content: [ferrySpan("We need 9 ferries"), ferrySpan("not 7")],
      sources: ["e:olin"],
      about: ["e:crews", "e:crews"],
      figures: ["f:nine", "f:seven-again"],
    },
    {
      ...claim,
      id: "c:denial",
      attribution: "a:crews",
      content: [ferrySpan("that")],
      act: "deny",
      polarity: "negative",
      sources: ["e:crews"],
      targets: ["e:olin"],
    },
    {
      ...claim,
      id: "c:rain",
      content: [ferrySpan("Rain fell all day")],
      sources: [],
      about: ["e:northbank"],
    },
  ],
  figures: [
    { id: "f:seven", span: ferrySpan("7"), value: 7, approximate: false, of: ferrySpan("ferries") },
    { id: "f:nine", span: ferrySpan("9"), value: 9, approximate: false, of: ferrySpan("ferries", 2) },
    { id: "f:seven-again", span: ferrySpan("7", 2), value: 7, approximate: false },
  ],
  times: [{ id: "t:monday", span: ferrySpan("Monday"), type: "DATE", value: "XXXX-WXX-1" }],
  events: [
    {
      id: "v:rain",
      trigger: ferrySpan("fell"),
      type: "disaster",
      participants: [{ role: "other", entity: "e:northbank" }],
    },
  ],
  relations: [
    { type: "contradicts", from: "c:denial", to: "c:need", evidence: [ferrySpan("denied")] },
    { type: "responds-to", from: "c:need", to: "c:wish", evidence: [] },
  ],
  provenance: { method: "curated", note: "made by hand for the tests" },
} as const satisfies ArticleRecord;

/** The same record as any other: its ids are not known to the compiler. */
export const anyFerryRecord: ArticleRecord = ferryRecord;

/** The ids of items, which is what most tests compare. */
export const idsOf = (items: readonly { readonly id: string }[]): readonly string[] =>
  items.map(({ id }) => id);
