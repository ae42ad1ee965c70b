import type { ArticleRecord, Attribution, Claim, Entity, Figure, Span, Time } from "@onrecord/core";
import { charactersOf, sharedCharacters } from "../spans/index.js";
import type { Case, Expectations } from "./case.js";
import { lastWord, locate, plain, type Words } from "./words.js";

/** What is asked of a case. */
export const itemKinds = ["claim", "attribution", "figure", "time", "entity", "relation"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** One thing that a case asks for, and whether the record has it. */
export interface JudgedItem {
  readonly kind: ItemKind;
  readonly isRight: boolean;
  /** What was asked for, as the case writes it. */
  readonly asked: unknown;
}

type Asked<Layer extends keyof Expectations> = Expectations[Layer][number];

/** From here on two contents are the same claim's: shared over all characters. */
const SAME_CLAIM = 0.5;
/** A quotation may be given whole or in parts: so much of its words those who say it must have, and others may have. */
const LEAST_OWN_WORDS = 0.8;
const MOST_WORDS_OF_OTHERS = 0.3;
/** Numbers that differ by no larger a share of them are the same. */
const TOLERANCE = 1e-6;

/** Judges what a record has of all that a case asks for. */
export function judgeCase({ text, expect }: Case, record: ArticleRecord): readonly JudgedItem[] {
  const look: Look = {
    text,
    record,
    entities: new Map(record.entities.map((entity) => [entity.id, entity])),
  };
  const claims = expect.claims.map((asked) => record.claims.find((claim) => isClaim(look, asked, claim)));
  const item = (kind: ItemKind, asked: unknown, isRight: boolean): JudgedItem => ({ kind, asked, isRight });
  return [
    ...expect.claims.map((asked, index) => item("claim", asked, claims[index] !== undefined)),
    ...expect.attributions.map((asked) => item("attribution", asked, hasAttribution(look, asked))),
    ...expect.figures.map((asked) =>
      item(
        "figure",
        asked,
        near(text, record.figures, asked.text).some((one) => isFigure(look, asked, one)),
      ),
    ),
    ...expect.times.map((asked) =>
      item(
        "time",
        asked,
        near(text, record.times, asked.text).some((one) => isTime(asked, one)),
      ),
    ),
    ...[...expect.entities, ...expect.names.map(namedEntity)].map((asked) =>
      item(
        "entity",
        asked,
        record.entities.some((entity) => isEntity(asked, entity)),
      ),
    ),
    ...expect.relations.map((asked) => {
      const isThere = record.relations.some(
        ({ type, from, to }) =>
          type === asked.type && from === claims[asked.from]?.id && to === claims[asked.to]?.id,
      );
      return item("relation", asked, isThere);
    }),
  ];
}

interface Look {
  readonly text: string;
  readonly record: ArticleRecord;
  readonly entities: ReadonlyMap<string, Entity>;
}

function isClaim(look: Look, asked: Asked<"claims">, claim: Claim): boolean {
  const wanted = charactersOf(locate(look.text, asked.content) ?? []);
  const given = charactersOf(claim.content);
  const shared = sharedCharacters(wanted, given);
  const all = wanted.size + given.size - shared;
  if (all > 0 && shared / all < SAME_CLAIM) return false;
  const isAsVoiced =
    asked.voice === undefined || (asked.voice === "attributed") === (claim.attribution !== undefined);
  const isAmong = (value: string, one: Words | undefined) =>
    one === undefined || [one].flat().includes(value);
  const named = (ids: readonly string[], names: readonly string[] = []) =>
    names.every((name) => ids.some((id) => isCalled(look, id, name)));
  return (
    isAsVoiced &&
    (asked.sources === undefined || areCalled(look, claim.sources, asked.sources)) &&
    isAmong(claim.act, asked.act) &&
    isAmong(claim.certainty, asked.certainty) &&
    isAmong(claim.polarity, asked.polarity) &&
    named(claim.targets, asked.targets) &&
    named(claim.about, asked.about)
  );
}

function hasAttribution(look: Look, asked: Asked<"attributions">): boolean {
  const wanted = charactersOf(locate(look.text, asked.content) ?? []);
  const isRight = ({ sources, form }: Attribution) =>
    (asked.sources === undefined || areCalled(look, sources, asked.sources)) &&
    (asked.form === undefined || form === asked.form);
  const share = (some: readonly Attribution[]) => {
    const given = charactersOf(some.flatMap(({ content }) => content));
    return wanted.size === 0 ? 0 : sharedCharacters(wanted, given) / wanted.size;
  };
  const { attributions } = look.record;
  return (
    share(attributions.filter(isRight)) >= LEAST_OWN_WORDS &&
    share(attributions.filter((one) => !isRight(one))) <= MOST_WORDS_OF_OTHERS
  );
}

/** Those of a record's items that share a character with words of the text. */
function near<Item extends { readonly span: Span }>(
  text: string,
  items: readonly Item[],
  words: string,
): readonly Item[] {
  const places = locate(text, words) ?? [];
  return items.filter(({ span }) => places.some((place) => span.start < place.end && place.start < span.end));
}

function isFigure({ text }: Look, asked: Asked<"figures">, figure: Figure): boolean {
  const of = figure.of === undefined ? undefined : text.slice(figure.of.start, figure.of.end);
  const isNumber = (wanted: number | undefined, given: number | undefined) =>
    wanted === undefined ||
    (given !== undefined && Math.abs(given - wanted) < TOLERANCE * Math.max(1, Math.abs(wanted)));
  return (
    isNumber(asked.value, figure.value) &&
    isNumber(asked.min, figure.min) &&
    isNumber(asked.max, figure.max) &&
    (asked.unit === undefined || unitOf(figure.unit ?? of ?? "") === unitOf(asked.unit)) &&
    (asked.of === undefined || (of !== undefined && plain(of).includes(lastWord(asked.of))))
  );
}

function unitOf(unit: string): string {
  return plain(unit)
    .replace(/^°?c$/u, "degree celsius")
    .replace(/^°f$/u, "degree fahrenheit")
    .replace(/s$/u, "");
}

/** A value may be one of several, parted by bars; a time of day stands for that hour of any day. */
function isTime(asked: Asked<"times">, { value, mod }: Time): boolean {
  const isValue = asked.value
    .split("|")
    .map((one) => one.trim())
    .some((one) => value === one || (one.startsWith("T") && value.endsWith(one)));
  return isValue && (asked.mod === undefined || mod === asked.mod);
}

/** "Ada Brink (person)", or the name alone. */
function namedEntity(written: string): Asked<"entities"> {
  const [, name = written, type] =
    /^(.*?)(?: \((person|organization|place|group|event|work|other)\))?$/su.exec(written) ?? [];
  return { name, ...(type === undefined ? {} : { type }) };
}

/** A name may be one of several, parted by equals signs. */
function isEntity(asked: Asked<"entities">, { type, name, aliases }: Entity): boolean {
  const spaced = (words: string) => plain(words).replace(/\s+/gu, " ");
  const wanted = asked.name.split("=").map((one) => spaced(one.trim()));
  return (
    [name, ...aliases].some((one) => wanted.includes(spaced(one))) &&
    (asked.type === undefined || type === asked.type)
  );
}

/** Entities that are called by names, one for one. */
function areCalled(look: Look, ids: readonly string[], names: readonly string[]): boolean {
  return ids.length === names.length && names.every((name) => ids.some((id) => isCalled(look, id, name)));
}

/** Whether a name or alias of an entity ends in the last word of a name. */
function isCalled({ entities }: Look, id: string, name: string): boolean {
  const entity = entities.get(id);
  return (
    entity !== undefined && [entity.name, ...entity.aliases].some((one) => lastWord(one) === lastWord(name))
  );
}
