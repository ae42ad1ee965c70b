import { createHash } from "node:crypto";
import { locator } from "./locate.mjs";

/**
 * Turns an annotation, which points at words, into a record, which holds offsets.
 *
 * Lists come out in the order of the text; mentions and events are numbered in it. An entity's aliases are the names
 * and descriptions of its mentions, without determiners and quotation marks, unless it gives its own.
 *
 * @param {object} annotation As in `annotations/`; see there for an example of every field.
 * @param {string} text The article it was made for.
 * @returns The record, with its text unless `standoff`.
 * @throws {Error} where words are not found, or an item refers to one that is not there.
 */
export function compileAnnotation(annotation, text) {
  const locate = locator(text);
  const spans = (references = []) => [references].flat().map(locate).sort(byPlace);
  const known = {
    e: new Set(Object.keys(annotation.entities)),
    a: new Set(Object.keys(annotation.attributions)),
    c: new Set(Object.keys(annotation.claims)),
    f: new Set(Object.keys(annotation.figures)),
    t: new Set(Object.keys(annotation.times)),
  };
  const id = (prefix, key) => {
    if (!known[prefix].has(key)) throw new Error(`no ${prefix}: "${key}"`);
    return `${prefix}:${kebab(key)}`;
  };
  const ids = (prefix, keys = []) => keys.map((key) => id(prefix, key));

  const mentions = Object.entries(annotation.entities)
    .flatMap(([key, { names = [], nominals = [], pronouns = [] }]) => [
      ...names.map((reference) => ({ entity: id("e", key), span: locate(reference), kind: "name" })),
      ...nominals.map(([reference, head]) => {
        const span = locate(reference);
        return { entity: id("e", key), span, head: headSpan(text, span, head), kind: "nominal" };
      }),
      ...pronouns.map((reference) => ({ entity: id("e", key), span: locate(reference), kind: "pronoun" })),
    ])
    .sort((a, b) => byPlace(a.span, b.span))
    .map((mention, index) => ({ id: `m:${index + 1}`, ...mention }));

  const entities = Object.entries(annotation.entities)
    .map(([key, { names: _n, nominals: _m, pronouns: _p, roles, ...rest }]) => {
      const first = mentions.findIndex((mention) => mention.entity === id("e", key));
      if (first < 0) throw new Error(`never mentioned: "${key}"`);
      const entity = {
        type: rest.type,
        id: id("e", key),
        name: rest.name,
        aliases: aliasesOf(
          rest.name,
          mentions.filter((m) => m.entity === id("e", key)),
          text,
        ),
        ...rest,
        ...(roles && {
          roles: roles.map(({ title, of }) => ({ title, ...(of && { of: id("e", of) }) })),
        }),
      };
      return { first, entity };
    })
    .sort((a, b) => a.first - b.first)
    .map(({ entity }) => entity);

  const attributions = Object.entries(annotation.attributions)
    .map(([key, a]) => ({
      id: id("a", key),
      form: a.form,
      source: spans(a.source),
      cue: spans(a.cue),
      content: spans(a.content),
      sources: ids("e", a.sources),
      addressees: ids("e", a.addressees),
      ...(a.medium && { medium: { kind: a.medium[0], span: locate(a.medium[1]) } }),
      confidence: 1,
    }))
    .sort((a, b) => byPlace(firstOf(a), firstOf(b)));

  const claims = Object.entries(annotation.claims)
    .map(([key, c]) => ({
      id: id("c", key),
      ...(c.attribution && { attribution: id("a", c.attribution) }),
      content: spans(c.content ?? annotation.attributions[c.attribution].content),
      statement: c.statement,
      act: c.act,
      certainty: c.certainty,
      polarity: c.polarity ?? "positive",
      hedges: spans(c.hedges),
      sources: c.attribution ? ids("e", annotation.attributions[c.attribution].sources) : [],
      targets: ids("e", c.targets),
      about: ids("e", c.about),
      figures: ids("f", c.figures),
      times: ids("t", c.times),
      places: ids("e", c.places),
    }))
    .sort((a, b) => byPlace(a.content[0], b.content[0]));

  const record = {
    format: 1,
    article: {
      ...annotation.article,
      ...(annotation.standoff ? {} : { text }),
      sha256: createHash("sha256").update(text, "utf8").digest("hex"),
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
  return record;
}

/** In the order of the text; of two that start together, the longer first. */
const byPlace = (a, b) => a.start - b.start || b.end - a.end;

/** Where an attribution begins: the earliest of its parts. */
const firstOf = ({ source, cue, content }) => [...source, ...cue, ...content].sort(byPlace)[0];

const kebab = (key) => key.replace(/[A-Z]|\d+/gu, (part) => `-${part.toLowerCase()}`);

/** The last place of the head's words within the mention. */
function headSpan(text, span, head) {
  const start = span.start + text.slice(span.start, span.end).lastIndexOf(head);
  if (start < span.start) throw new Error(`no head "${head}" in "${text.slice(span.start, span.end)}"`);
  return { start, end: start + head.length };
}

function aliasesOf(name, mentions, text) {
  const seen = new Set([name.toLowerCase()]);
  const aliases = [];
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
