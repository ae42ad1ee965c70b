import { indexPhrases, type PhraseIndex } from "../../index.js";
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

/** Which group a lemma belongs to as a verb, an adjective or a noun. */
export const cueVerbs: ReadonlyMap<string, CueGroup> = /* @__PURE__ */ groupsByWord((group) => group.verbs);
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
