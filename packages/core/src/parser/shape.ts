/** Says what is wrong with a value, with the place in it where that is; gives nothing where it is right. */
export type Shape = (value: unknown) => Misshape | undefined;

/** What is wrong with a value. */
export interface Misshape {
  /** Where: a path from the value, ".names[2].type"; empty for the value itself. */
  readonly path: string;
  readonly fault: string;
}

/** A value for which something holds; `what` says what it has to be: "a whole number". */
export const being =
  (what: string, holds: (value: unknown) => boolean): Shape =>
  (value) =>
    holds(value) ? undefined : { path: "", fault: `is ${shown(value)}; it has to be ${what}` };

/** Words of at least one character. */
export const words: Shape = being(
  "a text that is not empty",
  (value) => typeof value === "string" && value !== "",
);

/** Words of a certain form. */
export const wordsLike = (pattern: RegExp, what: string): Shape =>
  being(what, (value) => typeof value === "string" && pattern.test(value));

/** One of some words. */
export const oneOf = (allowed: readonly string[]): Shape =>
  being(`one of ${allowed.join(", ")}`, (value) => typeof value === "string" && allowed.includes(value));

/** A whole number within bounds, both of them in. */
export const integer = (least: number, most: number): Shape =>
  being(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  );

export const truth: Shape = being("true or false", (value) => typeof value === "boolean");

export const callable: Shape = being("a function", (value) => typeof value === "function");

/** A list whose items all have a shape. */
export const listOf =
  (item: Shape): Shape =>
  (value) => {
    if (!Array.isArray(value)) return { path: "", fault: `is ${shown(value)}; it has to be a list` };
    for (const [index, each] of value.entries()) {
      const wrong = item(each);
      if (wrong !== undefined) return { ...wrong, path: `[${index}]${wrong.path}` };
    }
    return undefined;
  };

/** An object with these fields, some of which may be absent, and no others. */
export const objectOf =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value) => {
    const given = fieldsOf(value);
    if (given === undefined) return { path: "", fault: `is ${shown(value)}; it has to be an object` };
    for (const [name, field] of [...Object.entries(required), ...Object.entries(optional)]) {
      if (!Object.hasOwn(required, name) && given.get(name) === undefined) continue;
      const wrong = field(given.get(name));
      if (wrong !== undefined) return { ...wrong, path: `.${name}${wrong.path}` };
    }
    const known = [...Object.keys(required), ...Object.keys(optional)];
    const unknown = [...given.keys()].find((name) => !known.includes(name));
    return unknown === undefined
      ? undefined
      : { path: `.${unknown}`, fault: `is not known; the fields are ${known.join(", ")}` };
  };

/** An object whose shape is told by one of its fields. */
export const byField =
  (field: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) => {
    const kind = fieldsOf(value)?.get(field);
    const shape = typeof kind === "string" && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    if (shape !== undefined) return shape(value);
    const wrong = oneOf(Object.keys(shapes))(kind);
    return wrong && { ...wrong, path: `.${field}` };
  };

/** A list no two of whose items have the same in one field. */
export const distinctBy =
  (field: string, list: Shape): Shape =>
  (value) => {
    const wrong = list(value);
    if (wrong !== undefined || !Array.isArray(value)) return wrong;
    const names = value.map((item) => fieldsOf(item)?.get(field));
    const second = names.findIndex((name, index) => names.indexOf(name) < index);
    return second < 0
      ? undefined
      : {
          path: `[${second}].${field}`,
          fault: `is ${shown(names[second])}, as [${names.indexOf(names[second])}] has; give each another`,
        };
  };

/** The fields of an object; nothing of another value. */
function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value))
    : undefined;
}

/** A value for an error: short, and on one line. */
function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return `"${value.slice(0, LONGEST_SHOWN).replace(/\s+/g, " ")}"`;
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return typeof value === "function" ? "a function" : String(value);
}

/** More of a wrong value than this helps nobody. */
const LONGEST_SHOWN = 40;
