import { allows, asserts, type CueGroup, doubts, supposes } from "./cue-group.js";

/** Cues that tell what a source knows, thinks or feels, rather than says. */
export const cognitives: readonly CueGroup[] = [
  {
    act: "believe",
    strength: "attitude",
    ...supposes,
    target: false,
    verbs: `believe think feel consider view regard perceive imagine suppose presume assume judge deem figure
      conceive suspect see trust sense interpret picture fancy opine theorize hold conjecture hypothesize
      fathom comprehend treat count`,
    nouns: `belief opinion view feeling conviction assumption suspicion impression perception sentiment thought
      mind sense notion presumption theory certainty attitude mindset hunch eye faith conception
      misconception intuition stereotype wisdom`,
    adjectives: `convinced certain sure positive persuaded suspicious confident mistaken cynical superstitious`,
    phrases: [
      "believe in",
      "in … view",
      "in … opinion",
      "in … mind",
      "in … eye",
      "to … mind",
      "think of",
      "think of … as",
      "look at",
      "look on",
      "look upon",
      "subscribe to",
      "take for granted",
      "have … in mind",
      "of the opinion",
      "of the view",
      "be of the mind",
    ],
  },
  {
    act: "believe",
    strength: "attitude",
    ...asserts,
    target: false,
    verbs: "know realize understand forget grasp mind surprise mystify stun astonish amaze",
    nouns: "knowledge surprise astonishment amazement shock",
    adjectives: "surprised shocked astonished stunned amazed unsurprised stumped mystified puzzled",
    phrases: ["come to believe", "come to see", "find it"],
  },
  {
    act: "believe",
    strength: "attitude",
    ...allows,
    target: false,
    verbs: "speculate muse toy",
    nouns: "speculation guesswork conjecture",
  },
  {
    act: "believe",
    strength: "attitude",
    ...doubts,
    target: false,
    verbs: "disbelieve",
  },
];
