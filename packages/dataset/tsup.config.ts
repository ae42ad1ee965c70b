import { defineConfig } from "tsup";

const entry = {
  index: "src/index.ts",
  entities: "src/entities.ts",
  claims: "src/claims.ts",
  report: "src/report.ts",
};
// tsup 8 sets `baseUrl` for its declaration build, which TypeScript 6 deprecates.
const dts = { entry, compilerOptions: { ignoreDeprecations: "6.0" } };

// The build script empties dist/ first: the two run side by side, and neither may clean what the other wrote.
export default defineConfig([
  {
    // One module a file: bundled, `export * as entities` becomes an object that no bundler can take apart.
    entry: ["src/**/*.ts", "!src/**/*.test.ts"],
    bundle: false,
    format: ["esm"],
    target: "es2022",
    dts,
  },
  { entry, format: ["cjs"], target: "es2022", dts },
]);
