import { cp } from "node:fs/promises";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: { cli: "src/cli.ts" },
  format: ["esm"],
  target: "node20",
  sourcemap: true,
  clean: true,
  // The Reader travels with the program, which serves it (src/commands/open.ts).
  onSuccess: async () => {
    await cp("../../apps/example/dist", "dist/reader", { recursive: true });
  },
});
