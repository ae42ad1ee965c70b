import { type ArticleRecord, type Span, sha256, type WithText } from "@onrecord/core/record";
import type { KnownWords } from "@onrecord/core/standoff";
import { contextOf } from "../src/context/index.js";
import type { Rule } from "../src/rules/index.js";

export const text =
  "LINDHAVEN — Mayor Ada Brink said on Monday that the old bridge “may fall within 12 months”. Her critics deny it. “The bridge is sound 🌉,” Marek Olin, an engineer, told reporters. At least 1,200 people cross it each day, according to the harbour office.";

/** The span of words in the text; of their nth occurrence, counted from 1. */
export function at(words: string, nth = 1): Span {
  let start = text.indexOf(words);
  for (let i = 1; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the text has no "${words}"`);
  return { start, end: start + words.length };
}

/** The span of words within longer words that stand in the text once. */
function within(longer: string, words: string): Span {
  const start = at(longer).start + longer.indexOf(words);
  return { start, end: start + words.length };
}

const claim = {
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  targets: [],
  about: ["e:bridge"],
  figures: [],
  times: [],
  places: [],
} as const;

/** A record without a fault. */
export const bridge = {
  format: 1,
  article: {
    id: "bridge",
    text,
    sha256: sha256(text),
    length: text.length,
    language: "en",
    dateline: "LINDHAVEN",
    publishedAt: "2024-08-19",
  },
  entities: [
    { type: "place", id: "e:lindhaven", name: "Lindhaven", aliases: [], kind: "city" },
    {
      type: "person",
      id: "e:brink",
      name: "Ada Brink",
      aliases: [],
      roles: [{ title: "mayor", of: "e:lindhaven" }],
    },
    { type: "other", id: "e:bridge", name: "old bridge", aliases: ["bridge"] },
    { type: "group", id: "e:critics", name: "critics", aliases: [] },
    { type: "person", id: "e:olin", name: "Marek Olin", aliases: ["engineer"], roles: [] },
    { type: "group", id: "e:reporters", name: "reporters", aliases: [] },
    { type: "organization", id: "e:office", name: "harbour office", aliases: [], kind: "agency" },
  ],
  mentions: [
    { id: "m:1", entity: "e:lindhaven", span: at("LINDHAVEN"), kind: "name" },
    { id: "m:2", entity: "e:brink", span: at("Mayor"), head: at("Mayor"), kind: "nominal" },
    { id: "m:3", entity: "e:brink", span: at("Ada Brink"), kind: "name" },
    { id: "m:4", entity: "e:bridge", span: at("the old bridge"), head: at("bridge"), kind: "nominal" },
    { id: "m:5", entity: "e:brink", span: at("Her"), kind: "pronoun" },
    { id: "m:6", entity: "e:critics", span: at("Her critics"), head: at("critics"), kind: "nominal" },
    { id: "m:7", entity: "e:bridge", span: at("The bridge"), head: at("bridge", 2), kind: "nominal" },
    { id: "m:8", entity: "e:olin", span: at("Marek Olin"), kind: "name" },
    { id: "m:9", entity: "e:olin", span: at("an engineer"), head: at("engineer"), kind: "nominal" },
    { id: "m:10", entity: "e:reporters", span: at("reporters"), head: at("reporters"), kind: "nominal" },
    { id: "m:11", entity: "e:bridge", span: within("cross it", "it"), kind: "pronoun" },
    { id: "m:12", entity: "e:office", span: at("the harbour office"), head: at("office"), kind: "nominal" },
  ],
  attributions: [
    {
      id: "a:1",
      form: "mixed",
      source: [at("Mayor Ada Brink")],
      cue: [at("said")],
      content: [at("that the old bridge “may fall within 12 months”")],
      sources: ["e:brink"],
      addressees: [],
      confidence: 1,
    },
    {
      id: "a:2",
      form: "indirect",
      source: [at("Her critics")],
      cue: [at("deny")],
      content: [within("deny it", "it")],
      sources: ["e:critics"],
      addressees: [],
      confidence: 1,
    },
    {
      id: "a:3",
      form: "direct",
      source: [at("Marek Olin, an engineer,")],
      cue: [at("told")],
      content: [at("The bridge is sound 🌉")],
      sources: ["e:olin"],
      addressees: ["e:reporters"],
      confidence: 1,
    },
    {
      id: "a:4",
      form: "indirect",
      source: [at("the harbour office")],
      cue: [at("according to")],
      content: [at("At least 1,200 people cross it each day")],
      sources: ["e:office"],
      addressees: [],
      confidence: 1,
    },
  ],
  claims: [
    {
      ...claim,
      id: "c:1",
      attribution: "a:1",
      content: [at("that the old bridge “may fall within 12 months”")],
      statement: "Ada Brink said the old bridge “may fall within 12 months”.",
      act: "predict",
      certainty: "possible",
      hedges: [at("may")],
      sources: ["e:brink"],
      times: ["t:2"],
    },
    {
      ...claim,
      id: "c:2",
      attribution: "a:2",
      content: [within("deny it", "it")],
      act: "deny",
      polarity: "negative",
      sources: ["e:critics"],
      targets: ["e:brink"],
    },
    {
      ...claim,
      id: "c:3",
      attribution: "a:3",
      content: [at("The bridge is sound 🌉")],
      act: "state",
      sources: ["e:olin"],
    },
    {
      ...claim,
      id: "c:4",
      attribution: "a:4",
      content: [at("At least 1,200 people cross it each day")],
      act: "report",
      hedges: [at("At least")],
      sources: ["e:office"],
      figures: ["f:1"],
      times: ["t:3"],
    },
  ],
  figures: [{ id: "f:1", span: at("At least 1,200"), min: 1200, approximate: false, of: at("people") }],
  times: [
    { id: "t:1", span: at("Monday"), type: "DATE", value: "2024-08-19" },
    { id: "t:2", span: at("12 months"), type: "DURATION", value: "P12M" },
    { id: "t:3", span: at("each day"), type: "SET", value: "P1D" },
  ],
  events: [{ id: "v:1", trigger: at("fall"), type: "disaster", participants: [] }],
  relations: [
    { type: "contradicts", from: "c:2", to: "c:1", evidence: [at("deny")] },
    { type: "contradicts", from: "c:1", to: "c:2", evidence: [at("deny")] },
  ],
  provenance: { method: "curated", note: "made by hand for the tests" },
} as const satisfies ArticleRecord;

/** A copy in which the items of one list, by index, have other fields. */
export function changed<
  List extends "entities" | "mentions" | "attributions" | "claims" | "figures" | "times",
>(list: List, index: number, fields: Partial<ArticleRecord[List][number]>): ArticleRecord & WithText {
  const items = bridge[list].map((item, i) => (i === index ? { ...item, ...fields } : item));
  return { ...bridge, [list]: items };
}

/** The same record of another text, with its length and SHA-256. */
export function ofText(other: string, parts: Partial<ArticleRecord> = {}): ArticleRecord {
  const empty = {
    mentions: [],
    attributions: [],
    claims: [],
    figures: [],
    times: [],
    events: [],
    relations: [],
  };
  return {
    ...bridge,
    entities: [],
    ...empty,
    ...parts,
    article: { ...bridge.article, text: other, length: other.length, sha256: sha256(other) },
  };
}

/** What a rule finds, as "path: message". */
export function found(
  rule: Rule,
  record: ArticleRecord = bridge,
  given?: string,
  quotes: readonly KnownWords[] = [],
): readonly string[] {
  return rule.check(contextOf(record, given, quotes)).map(({ path, message }) => `${path}: ${message}`);
}
