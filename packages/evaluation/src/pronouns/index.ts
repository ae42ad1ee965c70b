export { type GapCounts, type GapPair, type GapScore, scoreGap } from "./gap.js";
