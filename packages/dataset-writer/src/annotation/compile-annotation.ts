import { type ArticleRecord, parseRecord, type Span, sha256 } from "@onrecord/core/record";
import { annotatedIds } from "./annotated-ids.js";
import type { Annotation, Key, References } from "./annotation.js";
import { locator } from "./locator.js";
import { byPlace, firstOf } from "./text-order.js";

/**
 * Turns an annotation, which points at words, into a record, which holds offsets.
 *
 * Lists come out in the order of the text; mentions and events are numbered in it. An entity's aliases are the names
 * and descriptions of its mentions, without determiners and quotation marks, unless it gives its own.
 *
 * @param text the article it was made for.
 * @returns the record, with its text unless the annotation is `standoff`.
 * @throws {Error} where words are not found, or an item refers to one that is not there.
 * @throws {RecordError} where what is said of an item makes no valid record.
 */
export function compileAnnotation(annotation: Annotation, text: string): ArticleRecord {
  const locate = locator(text);
  const spans = (references: References = []) =>
    (typeof references === "string" ? [references] : references).map(locate).sort(byPlace);
  const id = annotatedIds(annotation);
  const entityIds = (keys: readonly Key[] = []) => keys.map((key) => id("e", key));

  const mentions = Object.entries(annotation.entities)
    .flatMap(([key, { names = [], nominals = [], pronouns = [] }]) => [
      ...names.map((words) => ({ entity: id("e", key), span: locate(words), kind: "name" })),
      ...nominals.map(([words, head]) => {
        const span = locate(words);
        return { entity: id("e", key), span, head: headSpan(text, span, head), kind: "nominal" };
      }),
      ...pronouns.map((words) => ({ entity: id("e", key), span: locate(words), kind: "pronoun" })),
    ])
    .sort((a, b) => byPlace(a.span, b.span))
    .map((mention, index) => ({ id: `m:${index + 1}`, ...mention }));

  const entities = Object.entries(annotation.entities)
    .map(([key, { type, name, names: _, nominals: __, pronouns: ___, roles, ...rest }]) => {
      const own = mentions.filter(({ entity }) => entity === id("e", key));
      const [first] = own;
      if (first === undefined) throw new Error(`never mentioned: "${key}"`);
      const entity = {
        type,
        id: id("e", key),
        name,
        aliases: aliasesOf(name, own, text),
        ...rest,
        ...(roles && {
          roles: roles.map(({ title, of }) => ({ title, ...(of && { of: id("e", of) }) })),
        }),
      };
      return { first: mentions.indexOf(first), entity };
    })
    .sort((a, b) => a.first - b.first)
    .map(({ entity }) => entity);

  const attributions = Object.entries(annotation.attributions)
    .map(([key, { form, source, cue, content, sources, addressees, medium, within }]) => ({
      id: id("a", key),
      form,
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
      sources: entityIds(sources),
      addressees: entityIds(addressees),
      ...(medium && { medium: { kind: medium[0], span: locate(medium[1]) } }),
      ...(within && { within: id("a", within) }),
      confidence: 1,
    }))
    .sort((a, b) => byPlace(firstOf(partsOf(a)), firstOf(partsOf(b))));

  const claims = Object.entries(annotation.claims)
    .map(([key, claim]) => {
      const attribution =
        claim.attribution === undefined ? undefined : annotation.attributions[claim.attribution];
      return {
        id: id("c", key),
        ...(claim.attribution && { attribution: id("a", claim.attribution) }),
        content: spans(claim.content ?? attribution?.content),
        statement: claim.statement,
        act: claim.act,
        certainty: claim.certainty,
        polarity: claim.polarity ?? "positive",
        hedges: spans(claim.hedges),
        sources: entityIds(attribution?.sources),
        targets: entityIds(claim.targets),
        about: entityIds(claim.about),
        figures: (claim.figures ?? []).map((figure) => id("f", figure)),
        times: (claim.times ?? []).map((time) => id("t", time)),
        places: entityIds(claim.places),
      };
    })
    .sort((a, b) => byPlace(firstOf(a.content), firstOf(b.content)));

  const record = {
    format: 1,
    article: {
      ...annotation.article,
      ...(annotation.standoff ? {} : { text }),
      sha256: sha256(text),
      length: text.length,
    },
    entities,
    mentions,
    attributions,
    claims,
    figures: Object.entries(annotation.figures)
      .map(([key, { words, of, ...rest }]) => ({
        id: id("f", key),
        span: locate(words),
        ...rest,
        ...(of && { of: locate(of) }),
      }))
      .sort((a, b) => byPlace(a.span, b.span)),
    times: Object.entries(annotation.times)
      .map(([key, { words, ...rest }]) => ({ id: id("t", key), span: locate(words), ...rest }))
      .sort((a, b) => byPlace(a.span, b.span)),
    events: annotation.events
      .map(({ trigger, type, participants, time, place }) => ({
        trigger: locate(trigger),
        type,
        participants: participants.map(([role, entity]) => ({ role, entity: id("e", entity) })),
        ...(time && { time: id("t", time) }),
        ...(place && { place: id("e", place) }),
      }))
      .sort((a, b) => byPlace(a.trigger, b.trigger))
      .map((event, index) => ({ id: `v:${index + 1}`, ...event })),
    relations: annotation.relations.map(([type, from, to, evidence]) => ({
      type,
      from: id("c", from),
      to: id("c", to),
      evidence: spans(evidence),
    })),
    provenance: { method: "curated", note: annotation.note },
  };
  assertIsRecord(record);
  return record;
}

/** Checks a value as `parseRecord` does, and leaves it as it is: fields keep the order they were written in. */
function assertIsRecord(value: unknown): asserts value is ArticleRecord {
  parseRecord(value);
}

function partsOf({ source, cue, content }: Readonly<Record<"source" | "cue" | "content", readonly Span[]>>) {
  return [...source, ...cue, ...content];
}

/** The last place of the head's words within the mention. */
function headSpan(text: string, span: Span, head: string): Span {
  const start = span.start + text.slice(span.start, span.end).lastIndexOf(head);
  if (start < span.start) throw new Error(`no head "${head}" in "${text.slice(span.start, span.end)}"`);
  return { start, end: start + head.length };
}

interface MentionOfEntity {
  readonly span: Span;
  readonly kind: string;
}

function aliasesOf(name: string, mentions: readonly MentionOfEntity[], text: string): readonly string[] {
  const seen = new Set([name.toLowerCase()]);
  const aliases: string[] = [];
  for (const { span, kind } of mentions) {
    if (kind === "pronoun") continue;
    const alias = text
      .slice(span.start, span.end)
      .replace(/^(?:the|an|a|its|his|this|that) /iu, "")
      .replace(/[“”]/gu, "");
    if (seen.has(alias.toLowerCase())) continue;
    seen.add(alias.toLowerCase());
    aliases.push(alias);
  }
  return aliases;
}
