export { loadPlugins } from "./load-plugins.js";
export { parserWith } from "./parser-with.js";
