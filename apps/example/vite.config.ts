import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  // Relative addresses: the built page works from any path of a static host.
  base: "./",
  plugins: [react()],
  // A preload would be a fetch like any other, but the policy of the page is easier to read without its script.
  build: { target: "es2022", modulePreload: { polyfill: false }, chunkSizeWarningLimit: 5000 },
  worker: { format: "es" },
  preview: { host: "localhost" },
});
