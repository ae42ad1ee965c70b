export { claims, entities, quotes, record as report } from "./articles/truce-talks-report/index.js";
