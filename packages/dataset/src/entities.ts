export * from "./articles/truce-talks/entities.js";
