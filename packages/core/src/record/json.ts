/** A value that `JSON.stringify` writes as it is. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** How deep lists and objects may lie in each other: further down than any data does, and safe for every reader. */
export const MAX_DEPTH = 64;

/** Whether a value is plain JSON, no deeper than `MAX_DEPTH`: without `undefined`, `NaN`, functions and cycles. */
export function isJson(value: unknown): value is Json {
  return isJsonWithin(value, MAX_DEPTH);
}

function isJsonWithin(value: unknown, depth: number): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isJsonWithin(item, depth - 1));
  return isPlain(value) && Object.values(value).every((item) => isJsonWithin(item, depth - 1));
}

/** A `Date`, a `Map` or an instance of a class would not come back from JSON as what it was. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
