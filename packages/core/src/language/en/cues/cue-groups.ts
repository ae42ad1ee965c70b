import { indexPhrases, type PhraseIndex, type VerbGroup } from "../../index.js";
import { assertives } from "./assertives.js";
import { cognitives } from "./cognitives.js";
import { commissives } from "./commissives.js";
import type { CueGroup } from "./cue-group.js";
import { directives } from "./directives.js";
import { evaluatives } from "./evaluatives.js";

/** Every group of cues, in the order in which a newcomer may read them. */
export const cueGroups: readonly CueGroup[] = [
  ...assertives,
  ...directives,
  ...commissives,
  ...evaluatives,
  ...cognitives,
];

/** The verbs of every group, each with its act. */
export const cueVerbs: readonly VerbGroup[] = /* @__PURE__ */ cueGroups.map(
  ({ verbs, particular, adjectives, nouns, phrases, ...cue }) => ({
    cue,
    ...(verbs !== undefined && { verbs }),
    ...(particular !== undefined && { particular }),
  }),
);

/** Which group a lemma belongs to as an adjective or a noun. */
export const cueAdjectives: ReadonlyMap<string, CueGroup> = /* @__PURE__ */ groupsByWord(
  (group) => group.adjectives,
);
export const cueNouns: ReadonlyMap<string, CueGroup> = /* @__PURE__ */ groupsByWord((group) => group.nouns);

/** Cues of several words. */
export const cuePhrases: PhraseIndex<CueGroup> = /* @__PURE__ */ indexPhrases(
  cueGroups.flatMap((group) => (group.phrases ?? []).map((phrase) => [phrase, group] as const)),
);

function groupsByWord(read: (group: CueGroup) => string | undefined): ReadonlyMap<string, CueGroup> {
  return new Map(
    cueGroups.flatMap((group) =>
      (read(group) ?? "")
        .split(/\s+/)
        .filter((word) => word !== "")
        .map((word) => [word, group] as const),
    ),
  );
}
