/** Prefixes and suffixes of 1 to this many UTF-16 units. */
const LONGEST = 4;
/** Tells suffixes from prefixes of the same units. */
const SUFFIX_SALT = 16;

// FNV-1a, 32 bits (Fowler, Noll, Vo), over whole UTF-16 units.
const OFFSET_BASIS = 2166136261;
const PRIME = 16777619;

/** The hash of the units of `form` from `from` to `to`, after a salt. An unsigned 32-bit integer. */
function hash(salt: number, form: string, from: number, to: number): number {
  let hashed = Math.imul(OFFSET_BASIS ^ salt, PRIME);
  for (let i = from; i < to; i++) hashed = Math.imul(hashed ^ form.charCodeAt(i), PRIME);
  return hashed >>> 0;
}

/**
 * The rows of a word's affixes in a hashed table of `tableRows` rows, counted from 1: prefixes of 1 to 4 units, then
 * suffixes; 0 where the word is shorter.
 */
export function affixRows(form: string, tableRows: number): readonly number[] {
  const lengths = Array.from({ length: LONGEST }, (_, i) => i + 1);
  const row = (salt: number, from: number, to: number): number =>
    1 + (hash(salt, form, from, to) % tableRows);
  return [
    ...lengths.map((n) => (form.length < n ? 0 : row(n, 0, n))),
    ...lengths.map((n) => (form.length < n ? 0 : row(SUFFIX_SALT + n, form.length - n, form.length))),
  ];
}
