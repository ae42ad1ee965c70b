import { firstWordOf, type KnownName } from "../../language/index.js";
import { isProperNoun, type Reading } from "../../reading/index.js";
import { firstIndex } from "../../search/index.js";
import type { LabelledRange, NameType } from "../../tagger/index.js";

type NameRange = LabelledRange<NameType>;

/** What the name of one who is known beforehand names, in a tagger's words: all but three types are "other". */
export function nameTypeOf({ type }: KnownName): NameType {
  return type === "person" || type === "organization" || type === "place" ? type : "other";
}

/**
 * Names with those that are known beforehand, which stand for whatever the tagger took there for a name. But what it
 * takes for a longer name stays: "Elsa Dock Street" is no dock.
 */
export function withKnownNames(reading: Reading, tagged: readonly NameRange[]): readonly NameRange[] {
  if (reading.language.names.knownForms.size === 0) return tagged;
  const names: NameRange[] = [];
  let next = 0;
  for (let from = 0; from < reading.tokens.length; from++) {
    while (tagged[next] !== undefined && (tagged[next]?.to ?? 0) <= from) next += 1;
    const known = knownAt(reading, from);
    const around = tagged[next];
    const isPart = known !== undefined && around !== undefined && contains(around, known);
    if (known !== undefined && !isPart) {
      names.push(known);
      from = known.to - 1;
      while ((tagged[next]?.from ?? reading.tokens.length) < known.to) next += 1;
    } else if (around?.from === from) {
      next += 1;
      if (runsOver(reading, around)) continue;
      names.push(around);
      from = around.to - 1;
    }
  }
  return names;
}

/** Whether a known name begins within a range and ends behind it. */
function runsOver(reading: Reading, { from, to }: NameRange): boolean {
  for (let index = from + 1; index < to; index++) {
    if ((knownAt(reading, index)?.to ?? 0) > to) return true;
  }
  return false;
}

/** Whether a range holds another and more. */
const contains = (outer: NameRange, inner: NameRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;

/** The longest known name that begins with a token. A single word counts only where it is tagged as one of a name. */
function knownAt(reading: Reading, from: number): NameRange | undefined {
  const { text, tokens, language } = reading;
  const first = tokens[from];
  if (first === undefined) return undefined;
  for (const { form, known } of language.names.knownForms.get(firstWordOf(first.text)) ?? []) {
    const end = endOf(text, first.start, form);
    const to = end === undefined ? 0 : firstIndex(tokens, (token) => token.end >= end) + 1;
    if (end === undefined || tokens[to - 1]?.end !== end) continue;
    if (to - from === 1 && first.name === "O" && !isProperNoun(first)) continue;
    return { from, to, kind: nameTypeOf(known) };
  }
  return undefined;
}

/** Where a name ends that begins at an offset; line breaks and curly apostrophes are all one. */
function endOf(text: string, start: number, form: string): number | undefined {
  let at = start;
  for (const part of form.split(/\s+/)) {
    if (at > start) {
      const space = /^\s+/.exec(text.slice(at, at + LONGEST_SPACE))?.[0];
      if (space === undefined) return undefined;
      at += space.length;
    }
    if (straight(text.slice(at, at + part.length)) !== straight(part)) return undefined;
    at += part.length;
  }
  return at;
}

/** Between two words of a name stands no more than a line break with an indent. */
const LONGEST_SPACE = 16;

const straight = (words: string): string => words.replaceAll("’", "'");
