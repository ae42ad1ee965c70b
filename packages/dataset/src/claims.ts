export * from "./articles/truce-talks/claims.js";
