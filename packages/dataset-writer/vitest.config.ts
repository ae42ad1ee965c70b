import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["../../scripts/repeatable-properties.mjs"],
    // Many tests read a lot of text, and a busy machine is slow.
    testTimeout: 60_000,
  },
});
