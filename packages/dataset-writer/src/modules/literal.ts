/** What a record is made of. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** Columns of a line; as in biome.json. */
export const LINE_WIDTH = 110;
const STEP = 2;
/** Putting what follows so short a key on a line of its own would win nothing. */
const MAX_SHORT_KEY = 4;

/** Where a literal stands. */
export interface Place {
  /** Spaces before the line it begins in. */
  readonly indent: number;
  /** Columns of that line before it. */
  readonly before: number;
  /** Columns that have to stand behind it, in the line it ends in. */
  readonly after: number;
}

/**
 * A value as an expression of TypeScript, laid out as Prettier and Biome lay it out (double quotes, trailing commas):
 * in one line where it fits, save for lists of several objects.
 */
export function literal(value: Json, place: Place): string {
  const flat = inOneLine(value);
  if (flat !== undefined && place.before + flat.length + place.after <= LINE_WIDTH) return flat;
  const indent = place.indent + STEP;
  const margin = " ".repeat(indent);
  const lines = isList(value)
    ? value.map((item) => literal(item, { indent, before: indent, after: 1 }))
    : isScalar(value)
      ? []
      : entriesOf(value).map(([key, item]) => property(key, item, indent));
  if (lines.length === 0) return flat ?? "";
  const [open, close] = isList(value) ? "[]" : "{}";
  return `${open}\n${lines.map((line) => `${margin}${line},\n`).join("")}${" ".repeat(place.indent)}${close}`;
}

function property(key: string, value: Json, indent: number): string {
  const name = nameOf(key);
  const before = indent + name.length + 2;
  const text = literal(value, { indent, before, after: 1 });
  const breaks =
    typeof value === "string" && name.length > MAX_SHORT_KEY && before + text.length + 1 > LINE_WIDTH;
  return breaks ? `${name}:\n${" ".repeat(indent + STEP)}${text}` : `${name}: ${text}`;
}

/** `undefined` for what is never put in one line: a list of several objects of several properties. */
function inOneLine(value: Json): string | undefined {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return JSON.stringify(value).replace("e+", "e");
  if (isScalar(value)) return String(value);
  if (isList(value)) {
    if (value.length > 1 && value.every((item) => !isScalar(item) && Object.keys(item).length > 1))
      return undefined;
    const items = value.map(inOneLine);
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  const entries = entriesOf(value).map(([key, item]) => [key, inOneLine(item)] as const);
  if (entries.some(([, item]) => item === undefined)) return undefined;
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, item]) => `${nameOf(key)}: ${item}`).join(", ")} }`;
}

/** A key as it is written: in quotation marks only where it is no name, such as that of an extra field. */
function nameOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key);
}

function isScalar(value: Json): value is string | number | boolean | null {
  return typeof value !== "object" || value === null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function entriesOf(value: {
  readonly [key: string]: Json | undefined;
}): readonly (readonly [string, Json])[] {
  return Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const]));
}

/**
 * A string in the quotation marks it holds fewer of, double ones where there is no difference. What cannot be seen
 * is written as an escape: controls, marks that turn the direction of writing, line separators, halves of pairs.
 */
export function stringLiteral(value: string): string {
  const mark = countOf(value, '"') > countOf(value, "'") ? "'" : '"';
  const inner = value.replace(/[\\"']|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '"' || character === "'") return character === mark ? `\\${character}` : character;
    return shortEscapes[character] ?? escaped(character);
  });
  return `${mark}${inner}${mark}`;
}

const shortEscapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

function countOf(value: string, character: string): number {
  return value.split(character).length - 1;
}
