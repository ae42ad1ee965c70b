import { type ArticleRecord, indexRecord, parseRecord, type Span } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { quotes, record, report } from "./index.js";
import { quotes as reportQuotes } from "./report.js";

const byPlace = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
const isInTextOrder = (spans: readonly Span[]) =>
  spans.every((span, index) => {
    const before = spans[index - 1];
    return before === undefined || byPlace(before, span) <= 0;
  });
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const firsts = (groups: readonly (readonly Span[])[]) =>
  groups.flatMap((group) => [...group].sort(byPlace).slice(0, 1));

const spansOf = (value: ArticleRecord): readonly Span[] => [
  ...value.mentions.flatMap(({ span, head }) => (head ? [span, head] : [span])),
  ...value.attributions.flatMap(({ source, cue, content, medium }) => [
    ...source,
    ...cue,
    ...content,
    ...(medium ? [medium.span] : []),
  ]),
  ...value.claims.flatMap(({ content, hedges }) => [...content, ...hedges]),
  ...value.figures.flatMap(({ span, of }) => (of ? [span, of] : [span])),
  ...value.times.map(({ span }) => span),
  ...value.events.map(({ trigger }) => trigger),
  ...value.relations.flatMap(({ evidence }) => evidence),
];

const referencesOf = (value: ArticleRecord): readonly string[] => [
  ...value.entities.flatMap((entity) =>
    entity.type === "person" ? entity.roles.flatMap(({ of }) => (of ? [of] : [])) : [],
  ),
  ...value.mentions.map(({ entity }) => entity),
  ...value.attributions.flatMap(({ sources, addressees, within }) => [
    ...sources,
    ...addressees,
    ...(within ? [within] : []),
  ]),
  ...value.claims.flatMap(({ attribution, sources, targets, about, figures, times, places }) => [
    ...(attribution ? [attribution] : []),
    ...[sources, targets, about, figures, times, places].flat(),
  ]),
  ...value.events.flatMap(({ participants, time, place }) => [
    ...participants.map(({ entity }) => entity),
    ...(time ? [time] : []),
    ...(place ? [place] : []),
  ]),
  ...value.relations.flatMap(({ from, to }) => [from, to]),
];

const idsOf = (value: ArticleRecord): readonly string[] =>
  [
    value.entities,
    value.mentions,
    value.attributions,
    value.claims,
    value.figures,
    value.times,
    value.events,
  ].flatMap((items) => items.map(({ id }) => id));

describe.each([
  ["the article's record", record, quotes],
  ["the report's record", report, reportQuotes],
] as const)("%s", (_, value, itsQuotes) => {
  it("is a record of format 1, in JSON as in code", () => {
    expect(parseRecord(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  it("gives every item an id of its own, and every reference leads to one", () => {
    const ids = idsOf(value);
    expect(new Set(ids).size).toBe(ids.length);
    expect(referencesOf(value).filter((reference) => !ids.includes(reference))).toEqual([]);
  });

  it("keeps every span within the article", () => {
    expect(spansOf(value).filter(({ end }) => end > value.article.length)).toEqual([]);
  });

  it("lists everything in the order of the text", () => {
    expect(isInTextOrder(value.mentions.map(({ span }) => span))).toBe(true);
    expect(
      isInTextOrder(
        firsts(value.attributions.map(({ source, cue, content }) => [...source, ...cue, ...content])),
      ),
    ).toBe(true);
    expect(isInTextOrder(firsts(value.claims.map(({ content }) => content)))).toBe(true);
    expect(isInTextOrder(value.figures.map(({ span }) => span))).toBe(true);
    expect(isInTextOrder(value.times.map(({ span }) => span))).toBe(true);
    expect(isInTextOrder(value.events.map(({ trigger }) => trigger))).toBe(true);
    const firstMentions = value.entities.map(({ id }) =>
      value.mentions.findIndex(({ entity }) => entity === id),
    );
    expect(firstMentions).toEqual([...firstMentions].sort((a, b) => a - b));
    expect(firstMentions).not.toContain(-1);
  });

  it("keeps source, cue and content of one attribution apart", () => {
    const mixed = value.attributions.filter(({ source, cue, content }) =>
      [
        [source, cue],
        [source, content],
        [cue, content],
      ].some(([one = [], other = []]) => one.some((a) => other.some((b) => overlap(a, b)))),
    );
    expect(mixed).toEqual([]);
  });

  it("puts each claim within its attribution's content, on the word of its sources", () => {
    const { attributionOf } = indexRecord<ArticleRecord>(value);
    for (const claim of value.claims) {
      expect(claim.statement).toMatch(/^[A-Z].*\.$/);
      if (claim.attribution === undefined) continue;
      const attribution = attributionOf(claim);
      expect(claim.sources).toEqual(attribution?.sources);
      const outside = claim.content.filter(
        ({ start, end }) => !attribution?.content.some((whole) => whole.start <= start && end <= whole.end),
      );
      expect(outside, claim.id).toEqual([]);
    }
  });

  it("gives every attribution a claim", () => {
    const claimed = new Set(value.claims.map(({ attribution }) => attribution));
    expect(value.attributions.filter(({ id }) => !claimed.has(id))).toEqual([]);
  });

  it("hedges no claim that it calls certain, save for a bound on a number", () => {
    const bounded = value.claims.filter(
      ({ certainty, hedges }) => certainty === "certain" && hedges.length > 0,
    );
    expect(bounded.filter(({ figures }) => figures.length === 0)).toEqual([]);
  });

  it("gives no two entities one name", () => {
    const names = value.entities.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((n) => n.toLowerCase()),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("states a contradiction both ways", () => {
    const contradictions = value.relations
      .filter(({ type }) => type === "contradicts")
      .map(({ from, to }) => `${from} ${to}`);
    expect(contradictions.length).toBeGreaterThan(0);
    for (const pair of contradictions) {
      expect(contradictions).toContain(pair.split(" ").reverse().join(" "));
    }
  });

  it("quotes from within contents that are direct or mixed, and from each of those", () => {
    const quoting = value.attributions.filter(({ form }) => form !== "indirect");
    expect(new Set(itsQuotes.map(({ attribution }) => attribution))).toEqual(
      new Set(quoting.map(({ id }) => id)),
    );
    for (const { attribution, span, quote } of itsQuotes) {
      expect(quote).toHaveLength(span.end - span.start);
      const content = quoting.find(({ id }) => id === attribution)?.content ?? [];
      expect(content.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
    }
  });
});

describe("the article and the report", () => {
  it("quote the same words of the same people", () => {
    const said = (value: ArticleRecord, list: typeof quotes) => {
      const index = indexRecord(value);
      return list
        .map(({ attribution, quote }) => `${index.attribution(attribution)?.sources.join(" ")}: ${quote}`)
        .sort();
    };
    expect(said(report, reportQuotes)).toEqual(said(record, quotes));
  });

  it("date the same things alike", () => {
    const dates = (value: ArticleRecord) =>
      value.times
        .filter(({ value: date }) => /^\d/.test(date))
        .map(({ value: date, mod = "" }) => `${date} ${mod}`)
        .sort();
    expect(dates(report)).toEqual(dates(record));
  });

  it("give the same figures", () => {
    const bounds = (value: ArticleRecord) => value.figures.map(({ min }) => min);
    expect(bounds(report)).toEqual([40139, 100]);
    expect(bounds(record)).toEqual([40139, 100]);
  });
});
