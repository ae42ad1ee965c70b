import type { Responses } from "../../index.js";
import {
  differing,
  ownerWords,
  references,
  referringWords,
  responseCues,
  scornful,
  topicWords,
  undoing,
  verdicts,
} from "./responses.js";

/** Responses in English. */
export const responses: Responses = {
  cues: responseCues,
  undoing,
  references,
  referringWords,
  differing,
  verdicts,
  scornful,
  topicWords,
  ownerWords,
};
