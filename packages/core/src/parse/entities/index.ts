export { type ResolvedEntities, resolveEntities } from "./resolve-entities.js";
