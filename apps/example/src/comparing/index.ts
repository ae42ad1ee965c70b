export { type ComparedRecords, compareRecords } from "./compare-records.js";
export * from "./comparison.js";
