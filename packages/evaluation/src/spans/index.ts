export { charactersOf, likeness, sharedCharacters } from "./characters.js";
