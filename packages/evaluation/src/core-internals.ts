/**
 * The one door to single stages of the parser: everything else is measured through the public entry points. A path to the
 * sources, and no entry of the package, since what npm publishes cannot be told from what the workspace sees; tsc checks it
 * as strictly as the rest, and the build compiles it in.
 */
export {
  antecedentDecisions,
  type Decision,
  type GivenMentions,
  isPronoun,
  knownCues,
  linkDecisions,
  type MentionCandidate,
  resolveGiven,
} from "../../core/src/parse/internals.js";
