import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    parse: "src/parser/index.ts",
    record: "src/record/index.ts",
    standoff: "src/record/standoff.ts",
    text: "src/text/index.ts",
    export: "src/export/index.ts",
    language: "src/language/entry.ts",
    match: "src/match/index.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  // tsup 8 sets `baseUrl` for its declaration build, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  sourcemap: true,
  clean: true,
  // An ES module only, and a few hundred lines: bundled so that CommonJS users need no loader for it.
  noExternal: ["@noble/hashes"],
});
