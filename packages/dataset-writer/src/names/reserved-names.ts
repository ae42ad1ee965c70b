/** Names that a module cannot declare, that hide what a bundle needs, or that make a module something else. */
export const reservedNames: ReadonlySet<string> = new Set([
  // ECMAScript 2024, section 12.7.2, with what strict mode and modules add.
  ..."await break case catch class const continue debugger default delete do else enum export extends".split(
    " ",
  ),
  ..."false finally for function if import in instanceof new null return super switch this throw".split(" "),
  ..."true try typeof var void while with yield".split(" "),
  ..."arguments eval implements interface let package private protected public static".split(" "),
  // Globals whose names TypeScript keeps.
  ..."globalThis undefined".split(" "),
  // What CommonJS gives each module.
  ..."exports module require".split(" "),
  // A module with this export would be taken for a promise by `await import(…)`.
  "then",
]);
