export * from "./spans.js";
