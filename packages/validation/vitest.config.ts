import { defineConfig } from "vitest/config";

// Tests hold no state of their own, and loading the core anew for each file takes longer than most of them.
export default defineConfig({ test: { isolate: false } });
