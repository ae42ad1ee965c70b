export {
  type AtConfidence,
  type SpeakerCounts,
  type SpeakerScore,
  type SpokenPair,
  scorePolnearSpeakers,
  WORDINGS,
  type Wording,
} from "./score-polnear-speakers.js";
export {
  scoreVoices,
  VERDICTS,
  type Verdict,
  type VoiceCounts,
  type VoicePair,
  type VoiceScore,
} from "./score-voices.js";
