export { EntitiesView } from "./entities-view.js";
