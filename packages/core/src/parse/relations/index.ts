export { type RelationInput, relateClaims } from "./relate-claims.js";
