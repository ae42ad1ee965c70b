export {
  type AtConfidence,
  type SpeakerCounts,
  type SpeakerScore,
  type SpokenPair,
  scorePolnearSpeakers,
  type Wording,
  wordings,
} from "./score-polnear-speakers.js";
export {
  scoreVoices,
  type Verdict,
  type VoiceCounts,
  type VoicePair,
  type VoiceScore,
  verdicts,
} from "./score-voices.js";
