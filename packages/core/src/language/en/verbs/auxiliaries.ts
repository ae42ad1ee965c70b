/** Verbs, and words like verbs, that only prepare the verb of a cue: "has been *able* to confirm". */
export const cueAuxiliaries: ReadonlySet<string> = new Set(["be", "have", "do", "able", "get", "fail"]);

/** Auxiliaries of the passive. */
export const passiveAuxiliaries: ReadonlySet<string> = new Set(["be", "get"]);

/** Words that say that one can. */
export const abilityWords: ReadonlySet<string> = new Set(["can", "able"]);

/** Forms of what only would be. */
export const conditionalForms: ReadonlySet<string> = new Set(["would", "'d"]);
