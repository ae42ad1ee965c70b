export { type Clusterings, clustersOf, type Labelled, scoreClusterings } from "./clusters.js";
export { scoreEndToEnd } from "./end-to-end.js";
export { type GoldMentions, goldMentions } from "./gold-mentions.js";
export { type System, scoreSystem, systems } from "./systems.js";
