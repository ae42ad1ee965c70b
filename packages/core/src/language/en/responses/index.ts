import type { ResponseLists } from "../../index.js";
import {
  differing,
  ownerWords,
  references,
  referringWords,
  responsePhrases,
  scornful,
  topicWords,
  undoing,
  verdicts,
} from "./responses.js";

export { agrees, answers, backs, confirms, contests, denies, differs, rejects } from "./stances.js";

/** Responses in English. */
export const responses: ResponseLists = {
  phrases: responsePhrases,
  undoing,
  references,
  referringWords,
  differing,
  verdicts,
  scornful,
  topicWords,
  ownerWords,
};
