import type { Names } from "../../../language/index.js";
import type { NameProfile } from "../mention-profile.js";
import { listAt, type Resolution } from "../resolution.js";

/** More words than this are no name but a slip of the tagger's. */
const LONGEST_NAME = 16;

/** A shorter plural is seldom a team's name by itself. */
const SHORTEST_TEAM = 4;

/** More names than this under one abbreviation or beginning tell nothing. */
const MOST_NAMES = 8;

/**
 * Merges an organization's names: with its abbreviation ("Office for Budget Responsibility", "OBR"), with its name
 * cut short ("Goldman Sachs Group Inc.", "Goldman"), and without the country it is of ("U.S. Supreme Court").
 */
export function organizationNames(resolution: Resolution): void {
  const { profiles, clusters } = resolution;
  const { names } = resolution.reading.language;
  const organizations = profiles.filter(isOrganization);
  parenthesised(resolution);
  const long = firstOfEach(
    organizations.filter(({ words }) => words.length > 1 && words.length <= LONGEST_NAME),
  );
  const byShortForm = new Map<string, NameProfile[]>();
  for (const name of long) for (const form of shortForms(names, name)) listAt(byShortForm, form).push(name);
  for (const name of firstOfEach(organizations)) {
    const [bearer, ...others] = (byShortForm.get(shortKey(name)) ?? []).slice(0, MOST_NAMES);
    if (bearer === undefined || others.some((other) => !clusters.same(bearer.index, other.index))) continue;
    clusters.merge(bearer.index, name.index);
  }
}

const isOrganization = (profile: Resolution["profiles"][number]): profile is NameProfile =>
  profile.kind === "name" && profile.nameType === "organization" && profile.words.length > 0;

function firstOfEach(names: readonly NameProfile[]): readonly NameProfile[] {
  const first = new Map<string, NameProfile>();
  for (const name of names) if (!first.has(shortKey(name))) first.set(shortKey(name), name);
  return [...first.values()];
}

/** Abbreviations are told from words by their capitals: "WHO" from "who". */
function shortKey({ text, words }: NameProfile): string {
  return isAbbreviation(text) ? text.replaceAll(".", "") : words.join(" ");
}

const isAbbreviation = (text: string): boolean =>
  text.length >= 2 && text.length <= 8 && !text.includes(" ") && text === text.toUpperCase();

function shortForms(names: Names, name: NameProfile): ReadonlySet<string> {
  const { words } = name;
  const shown = name.text.split(/\s+/).filter((word) => word !== "");
  const capitals = shown.filter((word) => !names.smallWords.has(word.toLowerCase()));
  const forms = new Set([initials(capitals), initials(shown)]);
  const bare = withoutLegalForm(names, words);
  if (bare.length < words.length) forms.add(bare.join(" "));
  for (let length = bare.length - 1; length > 0; length--) {
    const start = bare.slice(0, length);
    const last = start.at(-1) ?? "";
    if (!names.smallWords.has(last) && standsAlone(names, start)) forms.add(start.join(" "));
  }
  const [first = "", ...rest] = words;
  if (rest.length > 0 && isCountryWord(names, first, shown[0] ?? "")) forms.add(rest.join(" "));
  // A team goes by the last word of its name: "Northgate *Rovers*".
  const last = words.at(-1) ?? "";
  if (last.length > SHORTEST_TEAM && last.endsWith("s") && !last.endsWith("ss")) forms.add(last);
  return forms;
}

const initials = (words: readonly string[]): string =>
  words.length < 2 ? "" : words.map((word) => word.charAt(0).toUpperCase()).join("");

function withoutLegalForm(names: Names, words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && names.legalForms.has(words[end - 1] ?? "")) end -= 1;
  return words.slice(0, end);
}

function standsAlone(names: Names, words: readonly string[]): boolean {
  const [first = ""] = words;
  return (
    words.length > 1 ||
    !(
      names.genericStarts.has(first) ||
      names.placesNamed(first).length > 0 ||
      names.isDemonym(capitalised(first))
    )
  );
}

const isCountryWord = (names: Names, word: string, shown: string): boolean =>
  names.isDemonym(shown) || names.placesNamed(word).some(({ kind }) => kind === "country");

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Committee to Protect Journalists (CPJ)": what stands in brackets right after a name abbreviates it. */
function parenthesised({ reading, profiles, clusters, endingAt }: Resolution): void {
  for (const short of profiles) {
    if (!isOrganization(short) || !isAbbreviation(short.text)) continue;
    const { from, to } = short.mention.tokens;
    if (reading.tokens[from - 1]?.text !== "(" || reading.tokens[to]?.text !== ")") continue;
    const long = endingAt(from - 2).find((index) => {
      const profile = profiles[index];
      return profile !== undefined && isOrganization(profile) && profile.text.length > short.text.length;
    });
    const name = long === undefined ? undefined : profiles[long];
    if (name !== undefined && sharesInitial(short.text, name.text)) clusters.merge(name.index, short.index);
  }
}

const sharesInitial = (short: string, long: string): boolean =>
  long.split(/\s+/).some((word) => word.charAt(0).toUpperCase() === short.charAt(0));
