import type { OrganizationKind, PlaceKind, WorkKind } from "../record/index.js";
import type { NameKeys } from "./name-key.js";

interface Known {
  /** The fullest name, as printed. */
  readonly name: string;
  /** Other names, as printed: short forms, abbreviations. */
  readonly aliases?: readonly string[];
  /** Wikidata item: "Q1055". */
  readonly wikidata?: string;
}

/** What somebody is known to hold or be, whether or not the article says so. */
export interface KnownRole {
  readonly title: string;
  /** The name of the body, place or person the title belongs to. */
  readonly of?: string;
}

/** Somebody or something of whom it is known beforehand what they are: an entry of a newsroom's own gazetteer. */
export type KnownName =
  | (Known & { readonly type: "person"; readonly roles?: readonly KnownRole[] })
  | (Known & { readonly type: "organization"; readonly kind?: OrganizationKind; readonly country?: string })
  | (Known & {
      readonly type: "place";
      readonly kind?: PlaceKind;
      /** ISO 3166-1 alpha-2 code. */
      readonly country?: string;
      /** Adjectives and names of the people, singular; a plural in -s is understood. */
      readonly demonyms?: readonly string[];
    })
  | (Known & { readonly type: "work"; readonly kind?: WorkKind })
  | (Known & { readonly type: "group" | "event" | "other" });

/** A name as it may stand in a text, and whose it is. */
export interface KnownForm {
  readonly form: string;
  readonly known: KnownName;
}

/** Looks up those who are known beforehand. */
export interface KnownNames {
  /** Those who bear the name; more than one where it is ambiguous. */
  knownNamed(name: string): readonly KnownName[];
  /** Every name and alias, by the word it begins with (`firstWordOf`), the longest first. */
  readonly knownForms: ReadonlyMap<string, readonly KnownForm[]>;
}

/** The letters and digits that words begin with: "O" of "O'Neil". */
export function firstWordOf(words: string): string {
  return /^[\p{L}\p{N}]*/u.exec(words)?.[0] ?? "";
}

/** Indexes those who are known beforehand. */
export function knownNamesOf(known: readonly KnownName[], { key }: Pick<NameKeys, "key">): KnownNames {
  const forms = known.flatMap((entry): readonly KnownForm[] =>
    [entry.name, ...(entry.aliases ?? [])].map((form) => ({ form, known: entry })),
  );
  const byKey = groupedBy(forms, ({ form }) => key(form));
  const longestFirst = [...forms].sort((a, b) => b.form.length - a.form.length);
  return {
    knownNamed: (name) => [...new Set((byKey.get(key(name)) ?? []).map((form) => form.known))],
    knownForms: groupedBy(longestFirst, ({ form }) => firstWordOf(form)),
  };
}

function groupedBy(
  forms: readonly KnownForm[],
  keyOf: (form: KnownForm) => string,
): ReadonlyMap<string, readonly KnownForm[]> {
  const groups = new Map<string, KnownForm[]>();
  for (const form of forms) {
    const group = groups.get(keyOf(form));
    if (group === undefined) groups.set(keyOf(form), [form]);
    else group.push(form);
  }
  return groups;
}
