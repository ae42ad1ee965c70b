import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["../../scripts/repeatable-properties.mjs"],
    // Whole corpora are read, and a busy machine is slow.
    testTimeout: 120_000,
  },
});
