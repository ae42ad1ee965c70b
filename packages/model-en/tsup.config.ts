import { defineConfig } from "tsup";
import { writeData } from "./scripts/write-data.js";

export default defineConfig({
  entry: { index: "src/index.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  // tsup 8 sets `baseUrl` for its declaration build, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  external: ["./data.js"],
  clean: true,
  onSuccess: async () => writeData(),
});
