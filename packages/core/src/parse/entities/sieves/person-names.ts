import type { Names } from "../../../language/index.js";
import { agree } from "../clusters.js";
import type { NameProfile } from "../mention-profile.js";
import { listAt, type Resolution } from "../resolution.js";

/** One form of a person's name, and the mentions that use it. */
interface NameForm {
  readonly words: readonly string[];
  /** The first mention by this form. */
  readonly first: number;
  readonly count: number;
}

/** More words than this are no name but a slip of the tagger's. */
const LONGEST_NAME = 12;

/** More forms than this under one last name are a list of people, not one person's names. */
const MOST_FORMS = 24;

/**
 * Merges a person's names: "Antony Blinken", "Tony Blinken" and "A. J. Blinken" where the given names can be one
 * person's, then "Blinken", then "Antony". A shorter name that could be several people's is the one's whom the
 * article names in full most often.
 */
export function personNames(resolution: Resolution): void {
  const forms = formsOf(resolution);
  const full = forms.filter(({ words }) => words.length > 1 && words.length <= LONGEST_NAME);
  mergeFullNames(resolution, full);
  mergeShortNames(resolution, full, forms);
}

function formsOf({ reading, profiles, clusters }: Resolution): readonly NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const profile of profiles) {
    if (!isPerson(profile)) continue;
    const words = withoutSuffix(reading.language.names, profile.words);
    const key = `${words.join(" ")}:${words.length > 1 ? "" : clusters.root(profile.index)}`;
    const form = forms.get(key);
    if (form === undefined) forms.set(key, { words, first: profile.index, count: 1 });
    else forms.set(key, { ...form, count: form.count + 1 });
    if (form !== undefined) clusters.merge(form.first, profile.index);
  }
  return [...forms.values()];
}

const isPerson = (profile: Resolution["profiles"][number]): profile is NameProfile =>
  profile.kind === "name" && profile.nameType === "person" && profile.words.length > 0;

function withoutSuffix({ suffixes }: Names, words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => word !== ",");
  return bare.length > 1 && suffixes.has(bare.at(-1) ?? "") ? bare.slice(0, -1) : bare;
}

function mergeFullNames({ reading, clusters }: Resolution, full: readonly NameForm[]): void {
  const byLastName = new Map<string, NameForm[]>();
  for (const form of full) listAt(byLastName, form.words.at(-1) ?? "").push(form);
  for (const namesakes of byLastName.values()) {
    const groups: NameForm[][] = [];
    // Fuller names first, so that "R. Stone" finds out whether Robert and Ruth are both about.
    const ordered = namesakes.slice(0, MOST_FORMS).sort((one, other) => fullness(other) - fullness(one));
    for (const form of ordered) {
      const fitting = groups.filter((group) =>
        group.every(({ words }) => givenNamesAgree(reading.language.names, words, form.words)),
      );
      const [group] = fitting;
      if (group === undefined || fitting.length > 1) groups.push([form]);
      else group.push(form);
    }
    for (const [first, ...rest] of groups)
      for (const other of rest) if (first !== undefined) clusters.merge(first.first, other.first);
  }
}

const fullness = ({ words }: NameForm): number => words.filter((word) => word.length > 1).length;

/** Whether one person can bear both names, which share the last word. */
function givenNamesAgree(names: Names, a: readonly string[], b: readonly string[]): boolean {
  const [first = ""] = a;
  const [other = ""] = b;
  const middle = a.slice(1, -1);
  const others = b.slice(1, -1);
  const givenAgrees = first === other || isInitial(first, other) || isNickname(names, first, other);
  const middleAgrees =
    middle.length === 0 ||
    others.length === 0 ||
    middle.every((word, index) => isInitial(word, others[index] ?? word));
  return givenAgrees && middleAgrees;
}

function isInitial(a: string, b: string): boolean {
  if (a === b) return true;
  return (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0);
}

const isNickname = ({ nicknames }: Names, a: string, b: string): boolean =>
  nicknames.get(a)?.includes(b) === true || nicknames.get(b)?.includes(a) === true;

function mergeShortNames(
  { clusters }: Resolution,
  full: readonly NameForm[],
  forms: readonly NameForm[],
): void {
  const byEnd = new Map<string, NameForm[]>();
  const byStart = new Map<string, NameForm[]>();
  for (const form of full) {
    for (let cut = 1; cut < form.words.length; cut++) {
      listAt(byEnd, form.words.slice(cut).join(" ")).push(form);
      listAt(byStart, form.words.slice(0, cut).join(" ")).push(form);
    }
  }
  for (const form of forms) {
    const key = form.words.join(" ");
    const fits = (candidate: NameForm): boolean =>
      !clusters.same(candidate.first, form.first) &&
      agree(clusters.traits(candidate.first), clusters.traits(form.first));
    const byLastName = (byEnd.get(key) ?? []).slice(0, MOST_FORMS).filter(fits);
    // A given name alone is one person's only where nobody else bears it.
    const byGivenName =
      form.words.length === 1 ? (byStart.get(key) ?? []).slice(0, MOST_FORMS).filter(fits) : [];
    const bearer = byLastName.length > 0 ? mostNamed(byLastName) : onlyOne(byGivenName, clusters);
    if (bearer !== undefined) clusters.merge(bearer.first, form.first);
  }
}

function mostNamed(forms: readonly NameForm[]): NameForm | undefined {
  return [...forms].sort((a, b) => b.count - a.count || a.first - b.first)[0];
}

function onlyOne(forms: readonly NameForm[], clusters: Resolution["clusters"]): NameForm | undefined {
  const [first, ...rest] = forms;
  return first !== undefined && rest.every((form) => clusters.same(form.first, first.first))
    ? first
    : undefined;
}
