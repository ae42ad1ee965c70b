import { type ArticleRecord, parseRecord, type Span, sha256 } from "@onrecord/core/record";

/** An article of our own, short, with one of each thing that a ledger shows. */
export const harbourText = `PORT ELSA, Norvia — The harbour council will close the old fish market on Friday, ending a trade that began in 1911.

“We have waited eleven years for a plan that works, and this is not one,” said Ida Lindqvist, head of the Norvian fishers’ union. She accused the council of hiding a report that may put the cost at more than 40 million euros.

Two officials, who asked not to be named, said the market could reopen as early as late July. The council denied on Tuesday that it had hidden anything, calling the charge “a tale for the tavern” in a statement.

About 300 stallholders have lost their licences since March.`;

/** The span of words in the text; of their second occurrence for `nth` 2, and so on. */
function at(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = harbourText.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const plain = {
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  targets: [],
  figures: [],
  times: [],
  places: [],
};

/** The record of `harbourText`, made by hand and checked against format 1. */
export const harbour: ArticleRecord = parseRecord({
  format: 1,
  article: {
    id: "harbour",
    text: harbourText,
    sha256: sha256(harbourText),
    length: harbourText.length,
    language: "en",
    title: "Old fish market to close after eleven years of argument",
    dateline: "PORT ELSA, Norvia",
    publishedAt: "2025-06-11",
  },
  entities: [
    { id: "e:1", type: "place", name: "Port Elsa", aliases: [], kind: "city" },
    { id: "e:2", type: "place", name: "Norvia", aliases: ["Norvian"], kind: "country" },
    {
      id: "e:3",
      type: "organization",
      name: "harbour council",
      aliases: ["the council"],
      kind: "government",
    },
    { id: "e:4", type: "place", name: "old fish market", aliases: ["the market"], kind: "facility" },
    {
      id: "e:5",
      type: "person",
      name: "Ida Lindqvist",
      aliases: ["Lindqvist"],
      roles: [{ title: "head", of: "e:6" }],
    },
    { id: "e:6", type: "organization", name: "Norvian fishers’ union", aliases: [], kind: "union" },
    { id: "e:7", type: "group", name: "Two officials", aliases: [] },
    { id: "e:8", type: "work", name: "a report", aliases: [], kind: "report" },
    { id: "e:9", type: "group", name: "stallholders", aliases: [] },
  ],
  mentions: [
    { id: "m:1", entity: "e:2", span: at("Norvia"), kind: "name" },
    { id: "m:2", entity: "e:3", span: at("The harbour council"), kind: "nominal" },
    { id: "m:3", entity: "e:4", span: at("the old fish market"), kind: "nominal" },
    { id: "m:4", entity: "e:5", span: at("Ida Lindqvist"), kind: "name" },
    { id: "m:5", entity: "e:6", span: at("the Norvian fishers’ union"), kind: "name" },
    { id: "m:6", entity: "e:5", span: at("She"), kind: "pronoun" },
    { id: "m:7", entity: "e:3", span: at("the council"), kind: "nominal" },
    {
      id: "m:8",
      entity: "e:8",
      span: at("a report that may put the cost at more than 40 million euros"),
      kind: "nominal",
    },
    { id: "m:9", entity: "e:7", span: at("Two officials"), kind: "nominal" },
    { id: "m:10", entity: "e:4", span: at("the market"), kind: "nominal" },
    { id: "m:11", entity: "e:3", span: at("The council"), kind: "nominal" },
    { id: "m:12", entity: "e:3", span: at("it had hidden"), kind: "pronoun" },
    { id: "m:13", entity: "e:9", span: at("About 300 stallholders"), kind: "nominal" },
  ],
  attributions: [
    {
      id: "a:1",
      form: "direct",
      source: [at("Ida Lindqvist, head of the Norvian fishers’ union")],
      cue: [at("said")],
      content: [at("“We have waited eleven years for a plan that works, and this is not one,”")],
      sources: ["e:5"],
      addressees: [],
      confidence: 0.98,
    },
    {
      id: "a:2",
      form: "indirect",
      source: [at("She")],
      cue: [at("accused")],
      content: [at("the council of hiding a report that may put the cost at more than 40 million euros")],
      sources: ["e:5"],
      addressees: [],
      confidence: 0.9,
    },
    {
      id: "a:3",
      form: "indirect",
      source: [at("Two officials, who asked not to be named,")],
      cue: [at("said", 2)],
      content: [at("the market could reopen as early as late July")],
      sources: ["e:7"],
      addressees: [],
      confidence: 0.95,
    },
    {
      id: "a:4",
      form: "mixed",
      source: [at("The council")],
      cue: [at("denied")],
      content: [at("that it had hidden anything"), at("the charge “a tale for the tavern”")],
      sources: ["e:3"],
      addressees: [],
      medium: { kind: "statement", span: at("in a statement") },
      confidence: 0.85,
    },
  ],
  claims: [
    {
      ...plain,
      id: "c:1",
      content: [
        at(
          "The harbour council will close the old fish market on Friday, ending a trade that began in 1911.",
        ),
      ],
      act: "state",
      sources: [],
      about: ["e:3", "e:4"],
      times: ["t:1", "t:2"],
    },
    {
      ...plain,
      id: "c:2",
      attribution: "a:1",
      content: [at("“We have waited eleven years for a plan that works, and this is not one,”")],
      act: "criticize",
      sources: ["e:5"],
      about: [],
      times: ["t:3"],
    },
    {
      ...plain,
      id: "c:3",
      attribution: "a:2",
      content: [at("the council of hiding a report that may put the cost at more than 40 million euros")],
      act: "accuse",
      hedges: [at("may")],
      sources: ["e:5"],
      targets: ["e:3"],
      about: ["e:8"],
      figures: ["f:1"],
    },
    {
      ...plain,
      id: "c:4",
      attribution: "a:3",
      content: [at("the market could reopen as early as late July")],
      act: "predict",
      certainty: "possible",
      hedges: [at("could")],
      sources: ["e:7"],
      about: ["e:4"],
      times: ["t:4"],
    },
    {
      ...plain,
      id: "c:5",
      attribution: "a:4",
      content: [at("that it had hidden anything"), at("the charge “a tale for the tavern”")],
      act: "deny",
      polarity: "negative",
      sources: ["e:3"],
      about: ["e:3"],
      times: ["t:5"],
    },
    {
      ...plain,
      id: "c:6",
      content: [at("About 300 stallholders have lost their licences since March.")],
      act: "state",
      sources: [],
      about: ["e:9"],
      figures: ["f:2"],
      times: ["t:6"],
    },
  ],
  figures: [
    { id: "f:1", span: at("more than 40 million euros"), min: 40_000_000, approximate: false, unit: "EUR" },
    { id: "f:2", span: at("About 300"), value: 300, approximate: true, of: at("stallholders") },
  ],
  times: [
    { id: "t:1", span: at("Friday"), type: "DATE", value: "2025-06-13" },
    { id: "t:2", span: at("1911"), type: "DATE", value: "1911" },
    { id: "t:3", span: at("eleven years"), type: "DURATION", value: "P11Y" },
    { id: "t:4", span: at("late July"), type: "DATE", value: "2025-07", mod: "END" },
    { id: "t:5", span: at("Tuesday"), type: "DATE", value: "2025-06-10" },
    { id: "t:6", span: at("March"), type: "DATE", value: "2025-03" },
  ],
  events: [],
  relations: [{ type: "contradicts", from: "c:5", to: "c:3", evidence: [at("denied")] }],
  provenance: { method: "curated", note: "Made by hand for the tests of the ledger." },
});
